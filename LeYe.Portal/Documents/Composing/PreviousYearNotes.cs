using System.Globalization;
using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Snapshots;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>附件9, last year's headline figures of the programme as reported (原报), as corrected (更正后) and of the full year (终值).</summary>
internal static class PreviousYearNotes
{
    private const string Id = "annex9previous";

    private static readonly string[] Headlines =
    [
        Metrics.Headcount, Metrics.HeadcountDisabled, Metrics.EntriesNew, Metrics.EntriesReturned, Metrics.ExitsLeft,
        Metrics.TrainingPersons, Metrics.TrainingEnrolments, Metrics.IncomeAverage,
    ];

    /// <summary>Nothing where no snapshot of last year is stored.</summary>
    public static IEnumerable<ReportBlock> Compose(ReportContext context)
    {
        if (context.Report.Previous is not { } previous)
            yield break;
        yield return new ReportParagraph(ReportText.Get("Previous.Text", previous.Year, ReportText.Date(previous.Cutoff), previous.Edition));
        if (previous.CorrectionReason is { } reason)
            yield return new ReportParagraph(ReportText.Get("Previous.Reason", reason));
        yield return new ReportTable(Id, ReportText.Get("Caption." + Id), ReportText.Get("Sheet." + Id),
            [
                new ReportColumn(ReportText.Get("Notes.Column.PreviousMetric"), ReportCellKind.Text, 3), Number("Original"), Number("Corrected"), Number("YearEnd"),
                new ReportColumn(ReportText.Get("Notes.Column.PreviousUnit"), ReportCellKind.Text, 1),
            ],
            0, [.. Lines(previous).Select(Row)]);
    }

    // Whole years and windows of happenings; what accumulated over all years is not last year's.
    private static IEnumerable<PreviousFigure> Lines(PreviousYear previous) =>
        from metric in Headlines
        from figure in previous.Figures
        where figure.Metric == metric && figure.Base == ReportNames.Programme && figure.Window != "cumulative"
        select figure;

    private static ReportRow Row(PreviousFigure figure) => new(
    [
        ReportCell.Words(ReportText.Get("Previous.Metric", MetricDictionary.Of(figure.Metric).Name, figure.Population)),
        Value(figure.Original), Value(figure.Corrected), Value(figure.YearEnd), ReportCell.Words(figure.Unit),
    ]);

    private static ReportColumn Number(string key) => new(ReportText.Get("Notes.Column." + key), ReportCellKind.Amount, 1.2);

    private static ReportCell Value(string? value) => value is null
        ? ReportCell.Missing(ReportCellKind.Amount, ReportText.Get("Previous.None"))
        : ReportCell.Of(value.Contains('.', StringComparison.Ordinal) ? ReportCellKind.Amount : ReportCellKind.Whole, decimal.Parse(value, CultureInfo.InvariantCulture));
}
