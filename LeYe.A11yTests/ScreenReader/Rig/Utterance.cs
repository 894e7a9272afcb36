namespace LeYe.A11yTests.ScreenReader.Rig;

/// <summary>One thing that reached the synthesiser.</summary>
/// <param name="Text">The words as the synthesiser got them.</param>
/// <param name="Cut">A later key or utterance stopped it before its end.</param>
public sealed record Utterance(string Text, bool Cut);
