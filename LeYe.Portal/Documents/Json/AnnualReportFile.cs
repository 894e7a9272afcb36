using LeYe.Domain.Reporting;

namespace LeYe.Portal.Documents.Json;

/// <summary>The members of annual-report-YYYY.json, by name.</summary>
internal sealed record AnnualReportFile(
    int Year, DateOnly Cutoff, ReportStatus Status, bool Demonstration,
    IReadOnlyList<MetricDefinition> Definitions, IReadOnlyList<Figure> Figures, IReadOnlyList<SiteLine> Sites,
    IReadOnlyList<LegacyLine> Legacy, IReadOnlyList<OpenPoint> OpenPoints)
{
    public static AnnualReportFile From(AnnualReport report) => new(
        report.Year, report.Cutoff, report.Status, report.IsDemonstration,
        report.Definitions, report.Figures, report.Sites, report.Legacy, report.OpenPoints);

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
    };
}
