using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Spreadsheet;
using LeYe.Portal.Documents.Office;

namespace LeYe.Portal.Documents.Listing;

/// <summary>A workbook of long lists: identifiers as text, numbers as numbers, dates as dates, no merged cells. The same rows give the same bytes.</summary>
public static class ListingPrinter
{
    private const int LongestFooter = 240;
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <param name="target">Need not be seekable; stays open.</param>
    /// <param name="title">Title of the document.</param>
    /// <param name="date">Date of the document; the clock is never asked.</param>
    /// <param name="sheets">In order.</param>
    /// <param name="mark">Who took it out and why: a line under each table and at the foot of each printed page.</param>
    public static void Print(Stream target, string title, DateOnly date, IReadOnlyList<ListingSheet> sheets, string? mark = null)
    {
        var package = new OfficePackage();
        var (rows, texts) = (new int[sheets.Count], new ListingTexts());
        for (var i = 0; i < sheets.Count; i++)
        {
            var (sheet, index) = (sheets[i], i);
            package.AddStreamed($"xl/worksheets/sheet{i + 1}.xml", SheetType + "worksheet+xml", part => rows[index] = WriteSheet(part, sheet, texts, mark));
        }

        package.WriteTo(target, () =>
        {
            Complete(package, title, date, sheets, rows);
            if (!texts.IsUsed)
                return;
            package.Relate("xl/workbook.xml", "rTexts", "sharedStrings", "sharedStrings.xml");
            package.Add("xl/sharedStrings.xml", SheetType + "sharedStrings+xml", texts.Xml());
        });
    }

    private static int WriteSheet(Stream part, ListingSheet sheet, ListingTexts texts, string? mark)
    {
        part.Write(Encoding.UTF8.GetBytes(Head(sheet)));
        var rows = new ListingRows(part, sheet.Columns, texts);
        sheet.Write(rows);
        rows.Flush();
        if (mark is not null)
            part.Write(Encoding.UTF8.GetBytes(MarkRow(Math.Max(2, rows.Count) + 2, mark)));
        part.Write("""</sheetData><pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>"""u8);
        if (mark is not null)
            part.Write(Encoding.UTF8.GetBytes(MarkFooter(mark)));
        part.Write("""<tableParts count="1"><tablePart r:id="rTable"/></tableParts></worksheet>"""u8);
        return rows.Count;
    }

    // A blank row keeps it out of the table.
    private static string MarkRow(int row, string mark) => string.Create(
        CultureInfo.InvariantCulture, $"<row r=\"{row}\"><c r=\"A{row}\" t=\"inlineStr\"><is><t>{OfficeText.Escape(mark)}</t></is></c></row>");

    // In a footer & starts a code; it is doubled, and the whole must not be longer than 255.
    private static string MarkFooter(string mark)
    {
        var text = mark.Replace("&", "&&", StringComparison.Ordinal);
        return $"<headerFooter><oddFooter>&amp;L{OfficeText.Escape(text.Length <= LongestFooter ? text : text[..LongestFooter].TrimEnd('&') + "\u2026")}</oddFooter></headerFooter>";
    }

    private static string Head(ListingSheet sheet) =>
        """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" """
        + """xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>"""
        + """<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"""
        + """<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><cols>"""
        + string.Concat(sheet.Columns.Select((c, i) => string.Create(
            CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{c.Width}\" customWidth=\"1\"/>")))
        + "</cols><sheetData>";

    private static void Complete(OfficePackage package, string title, DateOnly date, IReadOnlyList<ListingSheet> sheets, int[] rows)
    {
        package.Relate("", "rWorkbook", "officeDocument", "xl/workbook.xml");
        package.Describe(title, date);
        package.Add("xl/workbook.xml", SheetType + "sheet.main+xml", new Workbook(
            new Sheets(sheets.Select((sheet, i) => new Sheet { Name = sheet.Name, SheetId = (uint)(i + 1), Id = $"rSheet{i + 1}" })),
            new DefinedNames(sheets.Select((sheet, i) => new DefinedName($"'{sheet.Name}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i }))));
        package.Add("xl/styles.xml", SheetType + "styles+xml", XlsxStyles.Create());
        package.Relate("xl/workbook.xml", "rStyles", "styles", "styles.xml");
        for (var i = 0; i < sheets.Count; i++)
        {
            package.Relate("xl/workbook.xml", $"rSheet{i + 1}", "worksheet", $"worksheets/sheet{i + 1}.xml");
            package.Relate($"xl/worksheets/sheet{i + 1}.xml", "rTable", "table", $"../tables/table{i + 1}.xml");
            package.Add($"xl/tables/table{i + 1}.xml", SheetType + "table+xml", Table(sheets[i], i, rows[i]));
        }
    }

    // A table has at least one row under its header, empty or not.
    private static Table Table(ListingSheet sheet, int index, int rows)
    {
        var table = XlsxTable.Create(
            sheet.TableId, sheet.Columns.Select(c => c.Header), $"A1:{XlsxCells.Column(sheet.Columns.Count - 1)}{Math.Max(2, rows).ToString(CultureInfo.InvariantCulture)}");
        table.Id = (uint)(index + 1);
        return table;
    }
}
