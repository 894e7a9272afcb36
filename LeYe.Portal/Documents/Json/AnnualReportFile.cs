using System.Text.Json.Serialization;
using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Duties;
using LeYe.Domain.Reporting.Narrative;
using LeYe.Domain.Reporting.Snapshots;

namespace LeYe.Portal.Documents.Json;

/// <summary>The members of annual-report-YYYY.json, by name. The last five stand there only where they say something.</summary>
internal sealed record AnnualReportFile(
    int Year, DateOnly Cutoff, ReportStatus Status, bool Demonstration,
    IReadOnlyList<MetricDefinition> Definitions, IReadOnlyList<Figure> Figures, IReadOnlyList<SiteLine> Sites,
    IReadOnlyList<LegacyLine> Legacy, IReadOnlyList<OpenPoint> OpenPoints,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<NarrativeSection>? Narrative = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PreviousYear? Previous = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Edition = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? CorrectionReason = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DutyLine? Duty = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ReopenedMonth>? Reopened = null)
{
    public static AnnualReportFile From(AnnualReport report) => new(
        report.Year, report.Cutoff, report.Status, report.IsDemonstration,
        report.Definitions, report.Figures, report.Sites, report.Legacy, report.OpenPoints,
        report.Narrative.Count == 0 ? null : report.Narrative, report.Previous, report.Edition, report.CorrectionReason, report.Duty,
        report.Reopened.Count == 0 ? null : report.Reopened);

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
        Reopened = Reopened ?? [],
    };
}
