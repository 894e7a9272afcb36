namespace LeYe.Domain.Reporting.Narrative;

/// <summary>Something the figures say that a section should mention: kind, site key where it is about one, and numbers for the sentence.</summary>
public sealed record NarrativeHint(string Kind, string? Base, params string[] Values);
