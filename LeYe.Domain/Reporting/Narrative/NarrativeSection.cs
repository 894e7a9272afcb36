namespace LeYe.Domain.Reporting.Narrative;

/// <summary>One section of the report that people write, as plain text: paragraphs with a line break between them.</summary>
/// <param name="Key">One of <see cref="NarrativeKeys"/>.</param>
/// <param name="Text">Never markup.</param>
public sealed record NarrativeSection(string Key, string Text);
