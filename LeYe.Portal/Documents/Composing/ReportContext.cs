using LeYe.Domain.Reporting;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>One report with its figures and names at hand while a document is composed.</summary>
internal sealed class ReportContext
{
    /// <param name="report">The value.</param>
    /// <param name="province">Narrows the sites and the sums to those of a province by place of the site; null for all.</param>
    public ReportContext(AnnualReport report, string? province = null)
    {
        Report = province is null ? report : report with
        {
            Sites = [.. report.Sites.Where(site => site.Province == province)],
            Figures = [.. report.Figures, .. report.ProvinceFigures.Where(figure => figure.Base == province)],
        };
        Province = province;
        Figures = new FigureBook(Report);
        Names = new ReportNames(report);
        CutoffText = ReportText.Date(report.Cutoff);
    }

    public AnnualReport Report { get; }

    public string? Province { get; }

    /// <summary>What the sums are about: the whole programme or the province.</summary>
    public string SummaryBase => Province ?? ReportNames.Programme;

    public FigureBook Figures { get; }

    public ReportNames Names { get; }

    public string CutoffText { get; }

    /// <summary>The sum's value and unit for a sentence.</summary>
    public FigurePhrase Say(FigureReading reading)
    {
        var figure = Summary(reading);
        return new FigurePhrase(FigurePrint.Phrase(figure, reading.Kind), figure);
    }

    /// <summary>The figure of the whole programme or the province.</summary>
    public Figure Summary(FigureReading reading) => Figures.Get(reading, SummaryBase);

    public object[] Say(Func<string, FigureReading> reading, params string[] metrics) =>
        [.. metrics.Select(metric => (object)Say(reading(metric)))];

    /// <summary>The paragraphs that people wrote for a section; in a draft without any, the words that say so.</summary>
    public IEnumerable<ReportParagraph> Written(string key)
    {
        var lines = Report.Narrative.Where(section => section.Key == key).SelectMany(section => section.Text.Split('\n'))
            .Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        if (lines.Count > 0) return lines.Select(line => new ReportParagraph(line));
        return Report.Status == ReportStatus.Draft ? [new ReportParagraph(ReportText.Get("Narrative.Open"))] : [];
    }

    public string PeriodText() =>
        ReportText.Get("Period", ReportText.Date(new DateOnly(Report.Year, 1, 1)), CutoffText);

    /// <summary>Site counts worded as rules.md says: 站点 11 个（基地 8 所、分基地 3 所），在运营 10 个.</summary>
    public string SiteCounts() => ReportText.Get(
        "Sites.Counts", Value("sites.total"), Value("sites.bases"), Value("sites.subbases"), Value("sites.operating"));

    private string Value(string metric) =>
        FigurePrint.Cell(Summary(FigureReading.At(metric)), ReportCellKind.Whole).Text;
}
