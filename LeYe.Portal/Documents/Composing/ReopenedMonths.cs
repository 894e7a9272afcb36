using LeYe.Domain.Reporting;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>Months of the year that were opened again after their close, by name and with the reason; nothing where there were none.</summary>
internal static class ReopenedMonths
{
    private const string Id = "annex9reopened";

    private static readonly (string Key, ReportCellKind Kind, double Weight)[] Columns =
        [("OpenSite", ReportCellKind.Text, 1.6), ("ReopenedKind", ReportCellKind.Text, 1), ("OpenMonth", ReportCellKind.Text, 1.2), ("ReopenedOn", ReportCellKind.Date, 1.4), ("ReopenedBy", ReportCellKind.Text, 1.2), ("ReopenedWhy", ReportCellKind.Text, 4)];

    public static IEnumerable<ReportBlock> Compose(ReportContext context)
    {
        if (context.Report.Reopened.Count == 0)
            yield break;
        yield return new ReportParagraph(ReportText.Get("Notes.Reopened", context.Report.Reopened.Count));
        yield return new ReportTable(
            Id, ReportText.Get("Caption." + Id), ReportText.Get("Sheet." + Id),
            [.. Columns.Select(c => new ReportColumn(ReportText.Get("Notes.Column." + c.Key), c.Kind, c.Weight))], 0,
            [.. context.Report.Reopened.Select(month => RowOf(context, month))]);
    }

    private static ReportRow RowOf(ReportContext context, ReopenedMonth month) => new(
    [
        ReportCell.Words(context.Names.Of(month.Base)),
        ReportCell.Words(ReportText.Get("Reopened." + month.Kind)),
        ReportCell.Words(PublishedText.AsOf(month.Month)),
        ReportCell.On(month.ReopenedOn, ReportText.Date(month.ReopenedOn)),
        ReportCell.Words(month.ReopenedBy),
        ReportCell.Words(month.Reason),
    ]);
}
