using LeYe.Domain.Placements;
using LeYe.Domain.Reporting.Breakdowns;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>附件4 全国就业形式分布表: the seven national forms and 未核定, a row a site. A person has one form, so the columns add up.</summary>
internal static class FormsAnnex
{
    private static readonly string[] Forms = [.. Enum.GetValues<NationalForm>().OrderBy(form => form == NationalForm.NotConfirmed).Select(form => $"{(int)form}")];

    public static ReportSection Compose(ReportContext context) => Annex.Of(4, true,
        Table(context) is { } table
            ? [table, new ReportParagraph(ReportText.Get("Forms.Note", context.CutoffText))]
            : [new ReportParagraph(ReportText.Get("Breakdown.None"))]);

    private static ReportTable? Table(ReportContext context)
    {
        var cells = context.Report.Breakdowns.Where(cell => cell.Axis == BreakdownAxis.NationalForm)
            .ToDictionary(cell => (cell.Base, cell.Row));
        if (cells.Count == 0) return null;
        var rows = context.Report.Sites.Where(site => cells.ContainsKey((site.Key, Forms[0]))).Select(site => (site.Key, site.ShortName, false));
        if (cells.ContainsKey((context.SummaryBase, Forms[0])))
            rows = rows.Append((context.SummaryBase, ReportText.Get(context.Province is null ? "Total" : "Province.Sum"), true));
        return new ReportTable(
            "annex4", ReportText.Get("Caption.annex4"), ReportText.Get("Sheet.annex4"),
            [
                new(ReportText.Get("Column.Site"), ReportCellKind.Text, 2.2),
                new(ReportText.Get("Column.headcount"), ReportCellKind.Whole),
                .. Forms.Select(form => new ReportColumn(ReportText.Get("Form." + form), ReportCellKind.Whole, 1.1)),
            ],
            0,
            [.. rows.Select(row => new ReportRow(
                [
                    ReportCell.Words(row.Item2),
                    FigurePrint.Cell(context.Figures.Get(FigureReading.At("headcount"), row.Item1), ReportCellKind.Whole),
                    .. Forms.Select(form => cells[(row.Item1, form)]).Select(cell => FigurePrint.Cell(cell.Value, cell.Qualifier)),
                ],
                row.Item3))]);
    }
}
