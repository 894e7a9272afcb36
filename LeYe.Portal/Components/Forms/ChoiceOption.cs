namespace LeYe.Portal.Components.Forms;

/// <summary>One thing that can be chosen.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Text">What is read.</param>
/// <param name="Hint">A second line under the text; not in a select.</param>
/// <param name="Group">The heading it stands under; only in a select.</param>
public sealed record ChoiceOption(string Value, string Text, string? Hint = null, string? Group = null);
