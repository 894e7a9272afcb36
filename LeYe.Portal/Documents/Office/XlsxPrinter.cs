using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Office;

/// <summary>
/// The document as XLSX: a cover sheet, a sheet a table with one frozen header row and a real Excel table, the
/// running text on a last sheet. Numbers are numbers, dates dates, identifiers text; no merged cells.
/// The same document gives the same bytes.
/// </summary>
public static class XlsxPrinter
{
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static byte[] Print(ReportDocument document)
    {
        var package = new OfficePackage();
        package.Relate("", "rWorkbook", "officeDocument", "xl/workbook.xml");
        package.Describe(document.Title, document.Cutoff);
        var strings = new XlsxStrings();
        var sheets = XlsxSheets.Of(document).Select(draft => draft.Layout(strings)).ToList();
        AddWorkbook(package, sheets);
        foreach (var (sheet, index) in sheets.Select((sheet, index) => (sheet, index + 1))) AddSheet(package, sheet, index);
        AddTables(package, sheets);
        Add(package, "styles", "styles", XlsxStyles.Create());
        Add(package, "sharedStrings", "sharedStrings", strings.Create());
        package.Relate("xl/workbook.xml", "rStyles", "styles", "styles.xml");
        package.Relate("xl/workbook.xml", "rStrings", "sharedStrings", "sharedStrings.xml");
        return package.ToBytes();
    }

    private static void Add(OfficePackage package, string name, string type, OpenXmlElement root) =>
        package.Add($"xl/{name}.xml", $"{SheetType}{type}+xml", root);

    private static void AddWorkbook(OfficePackage package, IReadOnlyList<XlsxSheet> sheets)
    {
        var workbook = new Workbook(
            new Sheets(sheets.Select((sheet, index) => new Sheet { Name = sheet.Name, SheetId = (uint)(index + 1), Id = $"rSheet{index + 1}" })),
            Names(sheets));
        Add(package, "workbook", "sheet.main", workbook);
    }

    /// <summary>Repeated print titles of every sheet with a frozen header, and the headline figures by name.</summary>
    private static DefinedNames Names(IReadOnlyList<XlsxSheet> sheets)
    {
        var names = new DefinedNames();
        foreach (var (sheet, index) in sheets.Select((sheet, index) => (sheet, index)).Where(pair => pair.sheet.HasFrozenHeader))
            names.Append(new DefinedName($"'{sheet.Name}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)index });
        foreach (var sheet in sheets)
        {
            foreach (var (name, cell) in sheet.NamedCells)
                names.Append(new DefinedName($"'{sheet.Name}'!{cell}") { Name = name });
        }

        return names;
    }

    private static void AddSheet(OfficePackage package, XlsxSheet sheet, int index)
    {
        package.Relate("xl/workbook.xml", $"rSheet{index}", "worksheet", $"worksheets/sheet{index}.xml");
        Add(package, $"worksheets/sheet{index}", "worksheet", sheet.Worksheet);
    }

    private static void AddTables(OfficePackage package, IReadOnlyList<XlsxSheet> sheets)
    {
        uint id = 0;
        foreach (var (sheet, index) in sheets.Select((sheet, index) => (sheet, index + 1)))
        {
            foreach (var table in sheet.Tables)
            {
                id++;
                table.Id = id;
                Add(package, $"tables/table{id}", "table", table);
                package.Relate($"xl/worksheets/sheet{index}.xml", XlsxSheet.TableRelation(table), "table", $"../tables/table{id}.xml");
            }
        }
    }
}
