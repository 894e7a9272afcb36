using LeYe.Domain.Reporting.Breakdowns;
using LeYe.Domain.Reporting.Duties;
using LeYe.Domain.Reporting.Funding;
using LeYe.Domain.Reporting.Letters;
using LeYe.Domain.Reporting.Narrative;
using LeYe.Domain.Reporting.Snapshots;

namespace LeYe.Domain.Reporting;

/// <summary>
/// The year-end report as a value, before it is a file. Screen, PDF, DOCX, XLSX and JSON print this same value.
/// Lists are in a fixed order: definitions by the dictionary, sites by founding, figures by their identity (ordinal).
/// </summary>
public sealed record AnnualReport
{
    public required int Year { get; init; }

    public required DateOnly Cutoff { get; init; }

    public required ReportStatus Status { get; init; }

    /// <summary>The database carries the demonstration marker; every printing says 演示数据.</summary>
    public required bool IsDemonstration { get; init; }

    public required IReadOnlyList<OpenPoint> OpenPoints { get; init; }

    public required IReadOnlyList<MetricDefinition> Definitions { get; init; }

    public required IReadOnlyList<Figure> Figures { get; init; }

    public required IReadOnlyList<SiteLine> Sites { get; init; }

    public required IReadOnlyList<LegacyLine> Legacy { get; init; }

    /// <summary>The duty, once its current basis is recorded for this year; null until then (报送依据待确认).</summary>
    public DutyLine? Duty { get; init; }

    /// <summary>Closed months of the year that were opened again, oldest first.</summary>
    public IReadOnlyList<ReopenedMonth> Reopened { get; init; } = [];

    /// <summary>The written sections that hold text, in the report's order.</summary>
    public IReadOnlyList<NarrativeSection> Narrative { get; init; } = [];

    /// <summary>Last year as reported and as corrected; null when no snapshot of it is stored.</summary>
    public PreviousYear? Previous { get; init; }

    /// <summary><c>1.0</c> for a report as first made final, <c>1.1</c> for its first correction; null for a draft.</summary>
    public string? Edition { get; init; }

    /// <summary>Why this edition corrects the one before; null for drafts and for edition 1.0.</summary>
    public string? CorrectionReason { get; init; }

    /// <summary>送审稿: a printing of a draft for its reviewers. No part of the value: it is not in the JSON.</summary>
    public bool IsReviewCopy { get; init; }

    /// <summary>The figures of each province by place of the site; <see cref="Figure.Base"/> is the province's name.</summary>
    public IReadOnlyList<Figure> ProvinceFigures { get; init; } = [];

    /// <summary>People in post by 残疾类别 × 等级 and by 全国就业形式; small cells are already withheld where rules.md says so.</summary>
    public IReadOnlyList<BreakdownCell> Breakdowns { get; init; } = [];

    /// <summary>Business lines that had somebody in post at the cut-off, by site and name.</summary>
    public IReadOnlyList<BusinessLineLine> BusinessLines { get; init; } = [];

    /// <summary>Money and goods of the period, by source, base and purpose.</summary>
    public IReadOnlyList<FundingLine> Funding { get; init; } = [];

    /// <summary>What makes the report an official letter; null for a report that nobody has addressed yet.</summary>
    public ReportLetter? Letter { get; init; }

    /// <summary>公开版: small numbers are kept back in every table (see <see cref="Suppression.PublicCopy"/>).</summary>
    public bool IsPublic { get; init; }

    /// <summary>01-01 of the year … cut-off, as a figure's window.</summary>
    public string Period => $"{Year:0000}-01-01/{Cutoff:yyyy-MM-dd}";

    public string Point => $"{Cutoff:yyyy-MM-dd}";

    public string Cumulative => $"../{Cutoff:yyyy-MM-dd}";
}
