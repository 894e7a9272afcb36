using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LeYe.Tests.Portal.Documents;

/// <summary>A printed XLSX read back cell by cell.</summary>
internal sealed class Workbook : IDisposable
{
    private readonly MemoryStream stream;
    private readonly SpreadsheetDocument document;

    public Workbook(byte[] bytes)
    {
        stream = new MemoryStream(bytes);
        document = SpreadsheetDocument.Open(stream, false);
    }

    public SpreadsheetDocument Package => document;

    public IReadOnlyList<string> SheetNames =>
        [.. document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value!)];

    public WorksheetPart Sheet(string name) => (WorksheetPart)document.WorkbookPart!.GetPartById(
        document.WorkbookPart.Workbook.Sheets!.Elements<Sheet>().Single(sheet => sheet.Name == name).Id!);

    /// <summary>Every row's cells as text; numbers as written.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows(string sheet) =>
        [.. Sheet(sheet).Worksheet.Descendants<Row>().Select(row => (IReadOnlyList<string>)[.. row.Elements<Cell>().Select(Text)])];

    public string Text(Cell cell) => cell.DataType?.Value == CellValues.SharedString
        ? document.WorkbookPart!.SharedStringTablePart!.SharedStringTable.ElementAt(int.Parse(cell.CellValue!.Text)).InnerText
        : cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "";

    /// <summary>The cell a defined name stands for.</summary>
    public Cell Named(string name)
    {
        var parts = document.WorkbookPart!.Workbook.DefinedNames!.Elements<DefinedName>().Single(n => n.Name == name).Text.Split('!');
        var reference = parts[1].Replace("$", "");
        return Sheet(parts[0].Trim('\'')).Worksheet.Descendants<Cell>().Single(cell => cell.CellReference == reference);
    }

    public void Dispose()
    {
        document.Dispose();
        stream.Dispose();
    }
}
