using System.Globalization;
using LeYe.Domain.Reporting.Breakdowns;
using LeYe.Domain.Reporting.Suppression;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>附件7 岗位与订单情况表: the business lines with people, openings or measured months. What nobody recorded stands as 未登记.</summary>
internal static class LinesAnnex
{
    private static readonly (string Key, ReportCellKind Kind, double Weight)[] Columns =
    [
        ("Line", ReportCellKind.Text, 2.4), ("Site", ReportCellKind.Text, 1.8), ("Category", ReportCellKind.Text, 1.5),
        ("Client", ReportCellKind.Text, 2.2), ("Region", ReportCellKind.Text, 1), ("InPost", ReportCellKind.Whole, 1),
        ("Disabled", ReportCellKind.Whole, 1.1), ("Openings", ReportCellKind.Whole, 1), ("Orders", ReportCellKind.Whole, 1),
        ("Accepted", ReportCellKind.Percent, 1.2), ("AnswerRate", ReportCellKind.Percent, 1.1), ("Satisfaction", ReportCellKind.Percent, 1.1),
    ];

    public static ReportSection Compose(ReportContext context) => Annex.Of(7, true,
        context.Report.BusinessLines.Count == 0
            ? [new ReportParagraph(ReportText.Get("Lines.None"))]
            :
            [
                // Before the table, which is the longest: after it the note would stand alone on a page.
                new ReportParagraph(ReportText.Get("Lines.Note", context.CutoffText)),
                new ReportTable(
                    "annex7", ReportText.Get("Caption.annex7"), ReportText.Get("Sheet.annex7"),
                    [.. Columns.Select(column => new ReportColumn(ReportText.Get("Lines." + column.Key), column.Kind, column.Weight))],
                    0,
                    [.. context.Report.BusinessLines.Select(line => Row(context, line))]),
            ]);

    private static ReportRow Row(ReportContext context, BusinessLineLine line) => new(
    [
        ReportCell.Words(line.Name),
        ReportCell.Words(context.Names.Of(line.Base)),
        ReportCell.Words(line.Category),
        ReportCell.Words(line.Client ?? ReportText.Get("NotRecorded")),
        ReportCell.Words(line.ClientRegion ?? ReportText.Get("NotRecorded")),
        Count(context, line.InPost),
        Count(context, line.Disabled),
        Recorded(ReportCellKind.Whole, line.Openings),
        Recorded(ReportCellKind.Whole, line.Orders),
        Recorded(ReportCellKind.Percent, Number(line.AcceptedRate)),
        Recorded(ReportCellKind.Percent, Number(line.AnswerRate)),
        Recorded(ReportCellKind.Percent, Number(line.Satisfaction)),
    ]);

    private static ReportCell Count(ReportContext context, int count) => context.Report.IsPublic && SuppressionRules.IsSmall(count)
        ? FigurePrint.Cell(null, SuppressionRules.Suppressed)
        : ReportCell.Of(ReportCellKind.Whole, count);

    private static ReportCell Recorded(ReportCellKind kind, decimal? number) =>
        number is { } known ? ReportCell.Of(kind, known) : ReportCell.Missing(kind, ReportText.Get("NotRecorded"));

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
