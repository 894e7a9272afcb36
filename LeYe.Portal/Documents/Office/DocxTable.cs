using DocumentFormat.OpenXml.Wordprocessing;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Office;

/// <summary>A table with a repeated header row and no merged cells.</summary>
internal static class DocxTable
{
    private const string Wash = "EEF1F0";

    public static Table Create(ReportTable table, bool isWide)
    {
        var widths = Widths(table.Columns, isWide ? DocxPages.WideTextWidth : DocxPages.TextWidth);
        var result = new Table(
            new TableProperties(
                new TableStyle { Val = DocxStyles.TableGrid },
                new TableWidth { Width = $"{widths.Sum()}", Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "00A0", FirstRow = true, FirstColumn = true, LastRow = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                new TableCaption { Val = table.Caption }),
            new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })));
        result.Append(Row(
            new TableRowProperties(new CantSplit(), new TableHeader()),
            table.Columns.Select((column, i) => Cell(widths[i], DocxStyles.TableHead, column.Header, true, null))));
        foreach (var row in table.Rows)
        {
            result.Append(Row(
                new TableRowProperties(new CantSplit()),
                row.Cells.Select((cell, i) => Cell(
                    widths[i], DocxStyles.TableText, cell.Text, row.IsSummary,
                    cell.IsNumber ? JustificationValues.Right : JustificationValues.Left))));
        }

        return result;
    }

    private static TableRow Row(TableRowProperties properties, IEnumerable<TableCell> cells)
    {
        var row = new TableRow(properties);
        row.Append(cells);
        return row;
    }

    private static TableCell Cell(int width, string style, string text, bool isShaded, JustificationValues? side)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa });
        if (isShaded) properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = Wash });
        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        var paragraph = DocxPrinter.Paragraph(style, text);
        if (side is { } value) paragraph.ParagraphProperties!.Append(new Justification { Val = value });
        return new TableCell(properties, paragraph);
    }

    private static int[] Widths(IReadOnlyList<ReportColumn> columns, int total)
    {
        var sum = columns.Sum(column => column.Weight);
        return [.. columns.Select(column => (int)(column.Weight / sum * total))];
    }
}
