using LeYe.Domain.Reporting;
using LeYe.Portal.Documents;
using LeYe.Portal.Documents.Composing;
using LeYe.Portal.Features.Statistics;

namespace LeYe.Portal.Features.Reports;

/// <summary>One headline figure with what it means and how many rows stand behind it.</summary>
/// <param name="Name">As the report prints it.</param>
/// <param name="Value">As the report prints it.</param>
/// <param name="Unit">Unit of the value.</param>
/// <param name="Remark">暂停, 未公布, 暂计 or 无.</param>
/// <param name="Definition">The sentence of the metric dictionary.</param>
/// <param name="Href">The figure with its rows.</param>
/// <param name="Rows">Number of rows and what they are; 无 where none are counted.</param>
public sealed record ReportHeadline(string Name, string Value, string Unit, string Remark, string Definition, string Rows, string? Href)
{
    public static IReadOnlyList<ReportHeadline> Of(AnnualReport report)
    {
        var figures = new FigureBook(report);
        return [.. Headlines.Readings.Select(reading => Of(figures.Programme(reading), reading))];
    }

    private static ReportHeadline Of(Figure figure, FigureReading reading) => new(
        ReportText.Get("Headline." + reading.Key), FigurePrint.Cell(figure, reading.Kind).Text, figure.Unit, FigurePrint.Remark([figure]),
        MetricDictionary.Of(figure.Metric).Sentence, RowsOf(figure.Source), StatisticsLinks.Figure(figure));

    private static string RowsOf(string source) => source.Split(':') is [var room, var rows] && ReportPageText.Words.Find("Rows." + room) is { } words
        ? string.Format(System.Globalization.CultureInfo.InvariantCulture, words, rows)
        : ReportPageText.Words["Rows.none"];
}
