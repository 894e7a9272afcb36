namespace LeYe.Domain.Reporting.Narrative;

/// <summary>What the headquarters' review says about one section, until somebody answers it.</summary>
public sealed class SectionComment
{
    public int Id { get; init; }

    public required int Year { get; init; }

    /// <summary>One of <see cref="NarrativeKeys"/>.</summary>
    public required string SectionKey { get; init; }

    public required string Text { get; init; }

    public required string WrittenBy { get; init; }

    public required DateTime WrittenAt { get; init; }

    public string? ResolvedBy { get; set; }

    public DateTime? ResolvedAt { get; set; }
}
