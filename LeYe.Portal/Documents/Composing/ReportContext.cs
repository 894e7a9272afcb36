using LeYe.Domain.Reporting;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>One report with its figures and names at hand while a document is composed.</summary>
internal sealed class ReportContext(AnnualReport report)
{
    public AnnualReport Report => report;

    public FigureBook Figures { get; } = new(report);

    public ReportNames Names { get; } = new(report);

    public string CutoffText { get; } = ReportText.Date(report.Cutoff);

    /// <summary>The programme's value and unit for a sentence.</summary>
    public string Say(FigureReading reading) => FigurePrint.Phrase(Figures.Programme(reading), reading.Kind);

    public string PeriodText() =>
        ReportText.Get("Period", ReportText.Date(new DateOnly(report.Year, 1, 1)), CutoffText);

    /// <summary>Site counts worded as rules.md says: 站点 11 个（基地 8 所、分基地 3 所），在运营 10 个.</summary>
    public string SiteCounts() => ReportText.Get(
        "Sites.Counts", Value("sites.total"), Value("sites.bases"), Value("sites.subbases"), Value("sites.operating"));

    private string Value(string metric) =>
        FigurePrint.Cell(Figures.Programme(FigureReading.At(metric)), ReportCellKind.Whole).Text;
}
