using LeYe.Domain.Reporting;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>The programme's headline figures: a table of the text, named cells of the workbook's cover.</summary>
internal static class Headlines
{
    public static readonly FigureReading[] Readings =
    [
        FigureReading.At("sites.total"),
        FigureReading.At("sites.operating"),
        FigureReading.At("headcount"),
        FigureReading.At("headcount.disabled"),
        FigureReading.At("headcount.severe"),
        FigureReading.At("headcount.family"),
        FigureReading.At("headcount.stable"),
        FigureReading.During("training.persons"),
        FigureReading.During("training.enrolments"),
        FigureReading.Income("income.average", Populations.Disabled),
        FigureReading.Income("income.average", Populations.InPost),
        FigureReading.Income("income.max", Populations.InPost),
        FigureReading.Income("income.total", Populations.InPost),
    ];

    /// <summary>The table; with a column 预计全年 where headquarters has entered a forecast, which is never added to a figure.</summary>
    public static ReportTable Table(ReportContext context)
    {
        var forecasts = Forecasts(context.Report);
        IReadOnlyList<ReportColumn> forecast = forecasts.Count == 0 ? [] : [new(ReportText.Get("Headlines.Forecast"), ReportCellKind.Amount, 1.4)];
        return new ReportTable(
            "headlines", ReportText.Get("Caption.headlines"), ReportText.Get("Cover"),
            [Column("Name", 3), new(ReportText.Get("Headlines.Value"), ReportCellKind.Amount, 1.4), .. forecast, Column("Unit", 1), Column("Remark", 2)],
            0,
            [.. Readings.Concat(forecasts.Count == 0 ? [] : ForecastOnly).Select(reading => Row(context.Figures.Programme(reading), reading, forecasts))]);
    }

    /// <summary>The reasons of the forecasts, one paragraph; nothing where there are none.</summary>
    public static IEnumerable<ReportBlock> ForecastNote(ReportContext context)
    {
        var forecasts = Forecasts(context.Report);
        if (forecasts.Count > 0)
            yield return new ReportParagraph(ReportText.Get("Headlines.ForecastNote", string.Join(ReportText.Get("Semicolon"), forecasts.Values.Select(figure =>
                ReportText.Get("Headlines.ForecastReason", MetricDictionary.Of(figure.Metric).Name, figure.Population, figure.Source)))));
    }

    private static readonly FigureReading[] ForecastOnly = [FigureReading.During("entries.new")];

    private static Dictionary<(string Metric, string Population), Figure> Forecasts(AnnualReport report) => report.Figures
        .Where(figure => figure.Kind == FigureKind.Forecast && figure.Base == ReportNames.Programme).ToDictionary(figure => (figure.Metric, figure.Population));

    private static ReportRow Row(Figure figure, FigureReading reading, Dictionary<(string Metric, string Population), Figure> forecasts)
    {
        IReadOnlyList<ReportCell> forecast = forecasts.Count == 0
            ? []
            : forecasts.TryGetValue((figure.Metric, figure.Population), out var expected)
                ? [ReportCell.Of(reading.Kind, FigurePrint.Number(expected))]
                : [ReportCell.Missing(reading.Kind, ReportText.Get("None"))];
        return new ReportRow(
            [
                ReportCell.Words(ReportText.Get("Headline." + reading.Key)),
                FigurePrint.Cell(figure, reading.Kind),
                .. forecast,
                ReportCell.Words(figure.Unit),
                ReportCell.Words(FigurePrint.Remark([figure])),
            ],
            ValueName: ReportText.Find("Name." + reading.Key));
    }

    private static ReportColumn Column(string key, double weight) => new(ReportText.Get("Headlines." + key), ReportCellKind.Text, weight);
}
