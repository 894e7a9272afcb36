using LeYe.Domain.Common;

namespace LeYe.Domain.Reporting.Duties;

/// <summary>
/// What is owed each year: to whom, on what basis, by when (domain.md §7 Q2), and the dates of the work before it (rules.md, The year).
/// There is one record. Dates are written MMdd: 1130 is 30 November.
/// </summary>
public sealed class ReportingDuty : IVersioned
{
    public int Id { get; init; } = 1;

    /// <summary>主送机关; null means the one of the report's template.</summary>
    public string? Recipient { get; set; }

    /// <summary>The document that obliges today; null until an administrator records it. The notice of 2022 has expired and is 参照 only.</summary>
    public string? Basis { get; set; }

    public string? BasisRecordedBy { get; set; }

    public DateTime? BasisRecordedAt { get; set; }

    /// <summary>First reporting year of the term; null where the basis names none.</summary>
    public int? FirstYear { get; set; }

    /// <summary>Last reporting year of the term; null where the basis names none.</summary>
    public int? LastYear { get; set; }

    /// <summary>统计截止日.</summary>
    public int CutoffDay { get; set; } = 1130;

    /// <summary>The cut-off month's income is closed by this day, or 暂计.</summary>
    public int IncomeDay { get; set; } = 1212;

    /// <summary>Bases sign by this day.</summary>
    public int SignOffDay { get; set; } = 1215;

    /// <summary>定稿.</summary>
    public int FinalDay { get; set; } = 1220;

    /// <summary>From this day on province sheets (B) leave the house.</summary>
    public int ProvinceDay { get; set; } = 1221;

    /// <summary>The report (A) is due.</summary>
    public int DueDay { get; set; } = 1231;

    /// <summary>In the year after: 终值 of December and of the full year.</summary>
    public int YearEndDay { get; set; } = 131;

    public int Version { get; set; }

    public bool Covers(int year) => Basis is not null && (FirstYear is null || FirstYear <= year) && (LastYear is null || year <= LastYear);
}
