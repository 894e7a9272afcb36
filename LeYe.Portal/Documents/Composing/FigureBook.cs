using LeYe.Domain.Reporting;

namespace LeYe.Portal.Documents.Composing;

/// <summary>The computed figures of one report, looked up by identity (rules.md, Figures).</summary>
internal sealed class FigureBook
{
    private readonly AnnualReport report;
    private readonly ILookup<(string Metric, string Base, string Window), Figure> figures;

    public FigureBook(AnnualReport report)
    {
        this.report = report;
        figures = report.Figures.Where(figure => figure.Kind == FigureKind.Computed)
            .ToLookup(figure => (figure.Metric, figure.Base, figure.Window));
    }

    /// <summary>The figure a reading names, for a site key or <c>programme</c>.</summary>
    /// <exception cref="FigureMissingException">None or more than one fits.</exception>
    public Figure Get(FigureReading reading, string site)
    {
        var window = reading.Span switch
        {
            FigureSpan.Point => report.Point,
            FigureSpan.Period => report.Period,
            _ => report.Cumulative,
        };
        var found = figures[(reading.Metric, site, window)]
            .Where(figure => reading.Population is null || figure.Population == reading.Population).ToList();
        return found.Count == 1
            ? found[0]
            : throw new FigureMissingException($"{reading.Metric} {site} {reading.Population ?? "*"} {window}");
    }

    public Figure Programme(FigureReading reading) => Get(reading, ReportNames.Programme);
}
