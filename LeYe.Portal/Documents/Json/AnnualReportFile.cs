using System.Text.Json.Serialization;
using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Breakdowns;
using LeYe.Domain.Reporting.Duties;
using LeYe.Domain.Reporting.Funding;
using LeYe.Domain.Reporting.Letters;
using LeYe.Domain.Reporting.Narrative;
using LeYe.Domain.Reporting.Snapshots;

namespace LeYe.Portal.Documents.Json;

/// <summary>The members of annual-report-YYYY.json, by name. Those after the open points stand there only where they say something.</summary>
internal sealed record AnnualReportFile(
    int Year, DateOnly Cutoff, ReportStatus Status, bool Demonstration,
    IReadOnlyList<MetricDefinition> Definitions, IReadOnlyList<Figure> Figures, IReadOnlyList<SiteLine> Sites,
    IReadOnlyList<LegacyLine> Legacy, IReadOnlyList<OpenPoint> OpenPoints,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<NarrativeSection>? Narrative = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PreviousYear? Previous = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Edition = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? CorrectionReason = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DutyLine? Duty = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<Figure>? ProvinceFigures = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<BreakdownCell>? Breakdowns = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<BusinessLineLine>? BusinessLines = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ReportLetter? Letter = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Public = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ReopenedMonth>? Reopened = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<FundingLine>? Funding = null)
{
    public static AnnualReportFile From(AnnualReport report) => new(
        report.Year, report.Cutoff, report.Status, report.IsDemonstration,
        report.Definitions, report.Figures, report.Sites, report.Legacy, report.OpenPoints,
        Some(report.Narrative), report.Previous, report.Edition, report.CorrectionReason, report.Duty,
        Some(report.ProvinceFigures), Some(report.Breakdowns), Some(report.BusinessLines), report.Letter, report.IsPublic ? true : null, Some(report.Reopened),
        Some(report.Funding));

    public AnnualReport ToReport() => new()
    {
        Year = Year,
        Cutoff = Cutoff,
        Status = Status,
        IsDemonstration = Demonstration,
        Definitions = Definitions,
        Figures = Figures,
        Sites = Sites,
        Legacy = Legacy,
        OpenPoints = OpenPoints,
        Narrative = Narrative ?? [],
        Previous = Previous,
        Edition = Edition,
        CorrectionReason = CorrectionReason,
        Duty = Duty,
        ProvinceFigures = ProvinceFigures ?? [],
        Breakdowns = Breakdowns ?? [],
        BusinessLines = BusinessLines ?? [],
        Letter = Letter,
        IsPublic = Public == true,
        Reopened = Reopened ?? [],
        Funding = Funding ?? [],
    };

    private static IReadOnlyList<T>? Some<T>(IReadOnlyList<T> list) => list.Count == 0 ? null : list;
}
