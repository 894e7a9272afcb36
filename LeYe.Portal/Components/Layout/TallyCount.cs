namespace LeYe.Portal.Components.Layout;

/// <summary>How often one kind of answer was given.</summary>
/// <param name="Label">The kind.</param>
/// <param name="Count">How often.</param>
public sealed record TallyCount(string Label, int Count);
