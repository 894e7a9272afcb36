using LeYe.Domain.Common;

namespace LeYe.Domain.Reporting.Years;

/// <summary>The headquarters' work on one year's report: who sent it to review (经办) and who reviewed it (复核). 签发 is the snapshot.</summary>
public sealed class ReportYear : IVersioned
{
    public int Id { get; init; }

    public required int Year { get; init; }

    public DateTime? PreparedAt { get; set; }

    public string? PreparedBy { get; set; }

    public int? PreparedById { get; set; }

    public DateTime? ReviewedAt { get; set; }

    public string? ReviewedBy { get; set; }

    public int? ReviewedById { get; set; }

    /// <summary>Why the report was last sent back; null when it was not.</summary>
    public string? ReturnReason { get; set; }

    public int Version { get; set; }

    public YearStage Stage => ReviewedAt is not null ? YearStage.Reviewed : PreparedAt is not null ? YearStage.InReview : YearStage.Drafting;
}
