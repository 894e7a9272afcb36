using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>
/// A table of figures: a row a site with the site's own values, a last row for the programme, a remark column.
/// The programme's row prints the programme's figures; nothing is added up here.
/// </summary>
internal static class SiteFigureTable
{
    private const double SiteWeight = 2.2;
    private const double RemarkWeight = 1.6;

    /// <param name="id">Identifier of the table; also of its caption and sheet in the resources.</param>
    /// <param name="summaryKey">合计 where every unit of the table adds up, 全项目 where one does not.</param>
    /// <param name="readings">A column each; headers are the resources <c>Column.</c> + <see cref="FigureReading.Key"/>.</param>
    public static ReportTable Compose(
        ReportContext context, string id, string summaryKey, IReadOnlyList<FigureReading> readings)
    {
        var rows = context.Report.Sites
            .Select(site => Row(context, readings, site.Key, site.ShortName, false))
            .Append(Row(context, readings, context.SummaryBase, ReportText.Get(context.Province is null ? summaryKey : "Province.Sum"), true));
        return new ReportTable(
            id, ReportText.Get("Caption." + id), ReportText.Get("Sheet." + id), Columns(readings), 0, [.. rows]);
    }

    private static IReadOnlyList<ReportColumn> Columns(IReadOnlyList<FigureReading> readings) =>
    [
        new(ReportText.Get("Column.Site"), ReportCellKind.Text, SiteWeight),
        .. readings.Select(reading => new ReportColumn(
            ReportText.Get("Column." + reading.Key), reading.Kind, reading.Weight ?? (reading.Kind == ReportCellKind.Amount ? 1.5 : 1))),
        new(ReportText.Get("Column.Remark"), ReportCellKind.Text, RemarkWeight),
    ];

    private static ReportRow Row(
        ReportContext context, IReadOnlyList<FigureReading> readings, string site, string name, bool isSummary)
    {
        var figures = readings.Select(reading => context.Figures.Get(reading, site)).ToList();
        return new ReportRow(
            [
                ReportCell.Words(name),
                .. figures.Zip(readings, (figure, reading) => FigurePrint.Cell(figure, reading.Kind)),
                ReportCell.Words(FigurePrint.Remark(figures)),
            ],
            isSummary);
    }
}
