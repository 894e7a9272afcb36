using System.Globalization;
using LeYe.Domain.Reporting;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>
/// 分站点合计 / 项目口径 / 差额 / 差异说明 (domain.md C10). Computed figures are compared as numbers;
/// published ones carry 近, 余, 多 and are set side by side, never subtracted.
/// </summary>
internal static class Reconciliation
{
    private static readonly FigureReading[] Compared =
    [
        FigureReading.At("headcount"),
        FigureReading.At("headcount.disabled"),
        FigureReading.During("training.persons"),
        FigureReading.During("training.enrolments"),
        FigureReading.Income("income.total", Populations.InPost),
        FigureReading.CumulativeIncome(Populations.InPost),
    ];

    private static readonly string[] PublishedMetrics = ["training.persons", "income.total"];

    public static ReportTable Compose(ReportContext context) => new(
        "annex9sums", ReportText.Get("Caption.annex9sums"), ReportText.Get("Sheet.annex9sums"),
        [Column("Item", 2.4), Column("Sites", 2.6), Column("Programme", 1.6), Column("Difference", 1.4), Column("Reason", 4)],
        0,
        [
            .. Compared.Select(reading => ComputedRow(context, reading)),
            .. PublishedMetrics.Select(metric => PublishedRow(context.Report, metric)).OfType<ReportRow>(),
        ]);

    private static ReportRow ComputedRow(ReportContext context, FigureReading reading)
    {
        var programme = context.Figures.Programme(reading);
        var sites = context.Report.Sites.Select(site => context.Figures.Get(reading, site.Key)).ToList();
        var sum = sites.Where(figure => figure.Value is not null).Sum(FigurePrint.Number);
        var difference = programme.Value is null ? null : (decimal?)(FigurePrint.Number(programme) - sum);
        return new ReportRow(
        [
            ReportCell.Words(ReportText.Get("Sums.Computed", ReportText.Get("Headline." + reading.Key), programme.Unit)),
            ReportCell.Of(reading.Kind, sum),
            FigurePrint.Cell(programme, reading.Kind),
            difference is { } value ? ReportCell.Of(reading.Kind, value) : ReportCell.Missing(reading.Kind, ReportText.Get("None")),
            ReportCell.Words(Reason(reading, difference, sites.Count(figure => figure.Value is null))),
        ]);
    }

    private static string Reason(FigureReading reading, decimal? difference, int withoutValue)
    {
        var reason = difference switch
        {
            null => ReportText.Get("Sums.NoProgramme"),
            0 => ReportText.Get("Sums.Equal"),
            < 0 when reading.Metric == "training.persons" => ReportText.Get("Sums.PersonsOnce"),
            _ => ReportText.Get("Sums.Unequal"),
        };
        return withoutValue == 0 ? reason : reason + ReportText.Get("Sums.WithoutValue", withoutValue);
    }

    private static ReportRow? PublishedRow(AnnualReport report, string metric)
    {
        var lines = report.Legacy.Where(line => line.Metric == metric).ToList();
        var programme = lines.Where(line => line.Base == ReportNames.Programme).MaxBy(line => line.AsOf, StringComparer.Ordinal);
        var sites = lines.Where(line => line.Base != ReportNames.Programme).GroupBy(line => line.Base)
            .Select(group => group.MaxBy(line => line.AsOf, StringComparer.Ordinal)!).ToList();
        if (programme is null || sites.Count == 0) return null;
        return new ReportRow(
        [
            ReportCell.Words(ReportText.Get("Sums.Published", programme.Name)),
            ReportCell.Words(string.Join(ReportText.Get("Plus"), sites.Select(PublishedPhrase))),
            ReportCell.Words(PublishedPhrase(programme)),
            ReportCell.Missing(ReportCellKind.Amount, ReportText.Get("Sums.NotSubtracted")),
            ReportCell.Words(ReportText.Get("Sums.PublishedReason", sites.Count, report.Sites.Count.ToString(CultureInfo.InvariantCulture))),
        ]);
    }

    private static string PublishedPhrase(LegacyLine line) =>
        ReportText.Get("Phrase", PublishedText.Value(line), line.Unit);

    private static ReportColumn Column(string key, double weight) => new(
        ReportText.Get("Sums.Column." + key),
        key is "Sites" or "Programme" or "Difference" ? ReportCellKind.Amount : ReportCellKind.Text,
        weight);
}
