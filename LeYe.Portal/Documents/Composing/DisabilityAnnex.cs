using LeYe.Domain.People;
using LeYe.Domain.Reporting.Breakdowns;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>附件3 残疾类别·等级交叉表, of the whole programme. Small cells come withheld in the report's value.</summary>
internal static class DisabilityAnnex
{
    private static readonly string[] Columns =
        [.. Enum.GetValues<DisabilityGrade>().Select(grade => $"{(int)grade}"), BreakdownCell.Total];

    private static readonly string[] Rows =
        [.. Enum.GetValues<DisabilityCategory>().Select(category => $"{(int)category}"), BreakdownCell.Total];

    public static ReportSection Compose(ReportContext context)
    {
        var cells = context.Report.Breakdowns.Where(cell => cell.Axis == BreakdownAxis.Disability)
            .ToDictionary(cell => (cell.Row, cell.Column!));
        return Annex.Of(3, false,
            cells.Count == 0
                ? [new ReportParagraph(ReportText.Get("Breakdown.None"))]
                : [Table(cells), new ReportParagraph(ReportText.Get("Disability.Note", context.CutoffText))]);
    }

    private static ReportTable Table(Dictionary<(string Row, string Column), BreakdownCell> cells) => new(
        "annex3", ReportText.Get("Caption.annex3"), ReportText.Get("Sheet.annex3"),
        [
            new(ReportText.Get("Disability.Category"), ReportCellKind.Text, 2),
            .. Columns.Select(column => new ReportColumn(ReportText.Get("Disability.Grade." + column), ReportCellKind.Whole, 1.2)),
        ],
        0,
        [.. Rows.Select(row => new ReportRow(
            [
                ReportCell.Words(ReportText.Get("Disability.Category." + row)),
                .. Columns.Select(column => cells[(row, column)]).Select(cell => FigurePrint.Cell(cell.Value, cell.Qualifier)),
            ],
            row == BreakdownCell.Total))]);
}
