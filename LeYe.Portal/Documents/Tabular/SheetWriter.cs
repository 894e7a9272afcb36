using System.Globalization;
using System.IO.Compression;
using System.Text;
using LeYe.Portal.Documents.Office;

namespace LeYe.Portal.Documents.Tabular;

/// <summary>
/// Writes rows as a workbook, straight into its part: every cell is text of its own, so nothing in it can become a formula,
/// and 20,000 rows take no more memory than one.
/// </summary>
public static class SheetWriter
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the workbook; the same draft gives the same bytes.</summary>
    public static void Write(Stream stream, SheetDraft draft)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        var lists = draft.Columns.Where(c => c.List.Count > 0).ToList();
        Part(zip, "[Content_Types].xml", w => w.Write($"""{Head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{MediaType}.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Type("worksheet")}"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="{Type("worksheet")}"/><Override PartName="/xl/styles.xml" ContentType="{Type("styles")}"/></Types>"""));
        Part(zip, "_rels/.rels", w => w.Write($"""{Head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""));
        Part(zip, "xl/_rels/workbook.xml.rels", w => w.Write($"""{Head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{Relations}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="r3" Type="{Relations}/styles" Target="styles.xml"/></Relationships>"""));
        Part(zip, "xl/workbook.xml", w => w.Write($"""{Head}<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="{Escape(draft.Name)}" sheetId="1" r:id="r1"/><sheet name="{Escape(draft.ListSheet)}" sheetId="2" state="hidden" r:id="r2"/></sheets></workbook>"""));
        Part(zip, "xl/styles.xml", w => w.Write($"""{Head}<styleSheet xmlns="{Main}"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf numFmtId="49" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>"""));
        Part(zip, "xl/worksheets/sheet1.xml", w => Sheet(w, draft, lists));
        Part(zip, "xl/worksheets/sheet2.xml", w => Lists(w, lists));
    }

    private static void Sheet(StreamWriter w, SheetDraft draft, List<SheetDraftColumn> lists)
    {
        w.Write($"""{Head}<worksheet xmlns="{Main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>""");
        foreach (var (i, column) in draft.Columns.Index())
            w.Write(string.Create(CultureInfo.InvariantCulture, $"""<col min="{i + 1}" max="{i + 1}" width="{Math.Max(10, column.Header.Length * 2 + 4)}" customWidth="1" style="{(column.IsText ? 1 : 0)}"/>"""));
        w.Write("</cols><sheetData>");
        Row(w, 1, [.. draft.Columns.Select(c => c.Header)], _ => 2);
        var number = 1;
        foreach (var row in draft.Rows)
            Row(w, ++number, row, i => draft.Columns[i].IsText ? 1 : 0);
        w.Write("</sheetData>");
        if (lists.Count > 0)
            Choices(w, draft, lists, Math.Max(number, draft.RowsToFill + 1));
        w.Write("</worksheet>");
    }

    private static void Choices(StreamWriter w, SheetDraft draft, List<SheetDraftColumn> lists, int last)
    {
        w.Write(string.Create(CultureInfo.InvariantCulture, $"""<dataValidations count="{lists.Count}">"""));
        foreach (var (i, column) in draft.Columns.Index())
            if (lists.IndexOf(column) is >= 0 and var list)
                w.Write(string.Create(CultureInfo.InvariantCulture, $"""<dataValidation type="list" allowBlank="1" showErrorMessage="{(column.IsOpen ? 0 : 1)}" sqref="{Letters(i)}2:{Letters(i)}{last}"><formula1>'{Escape(draft.ListSheet)}'!${Letters(list)}$1:${Letters(list)}${column.List.Count}</formula1></dataValidation>"""));
        w.Write("</dataValidations>");
    }

    private static void Lists(StreamWriter w, List<SheetDraftColumn> lists)
    {
        w.Write($"""{Head}<worksheet xmlns="{Main}"><sheetData>""");
        for (var i = 0; i < lists.Select(l => l.List.Count).DefaultIfEmpty(0).Max(); i++)
            Row(w, i + 1, [.. lists.Select(l => i < l.List.Count ? l.List[i] : "")], _ => 1);
        w.Write("</sheetData></worksheet>");
    }

    private static void Row(StreamWriter w, int number, IReadOnlyList<string> texts, Func<int, int> style)
    {
        w.Write(string.Create(CultureInfo.InvariantCulture, $"""<row r="{number}">"""));
        for (var i = 0; i < texts.Count; i++)
            if (texts[i].Length > 0)
                w.Write(string.Create(CultureInfo.InvariantCulture, $"""<c r="{Letters(i)}{number}" s="{style(i)}" t="inlineStr"><is><t xml:space="preserve">{Escape(texts[i])}</t></is></c>"""));
        w.Write("</row>");
    }

    private static void Part(ZipArchive zip, string name, Action<StreamWriter> write)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = EntryTime;
        using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(false));
        write(writer);
    }

    private static string Type(string part) => $"application/vnd.openxmlformats-officedocument.spreadsheetml.{part}+xml";

    private static string Escape(string text) => System.Security.SecurityElement.Escape(OfficeText.Clean(text));

    private static string Letters(int index) => index < 26 ? ((char)('A' + index)).ToString() : Letters(index / 26 - 1) + Letters(index % 26);
}
