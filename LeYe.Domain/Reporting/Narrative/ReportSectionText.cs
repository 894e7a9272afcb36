using LeYe.Domain.Common;

namespace LeYe.Domain.Reporting.Narrative;

/// <summary>The text of one written section of a year's report, as it is being drafted.</summary>
public sealed class ReportSectionText : IVersioned
{
    public int Id { get; init; }

    public required int Year { get; init; }

    /// <summary>One of <see cref="NarrativeKeys"/>.</summary>
    public required string Key { get; init; }

    /// <summary>Plain text; paragraphs end with a line break.</summary>
    public string Text { get; set; } = "";

    public required string EditedBy { get; set; }

    public required DateTime EditedAt { get; set; }

    public int Version { get; set; }
}
