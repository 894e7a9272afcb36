using System.IO.Compression;
using System.Text;

namespace LeYe.Tests.Portal.Documents.Tabular;

/// <summary>Workbooks made part by part, good ones and bad ones. Format 1 shows a day; text 0 is 共享.</summary>
internal static class Workbooks
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Of(params string[] rows) => Of(rows, false);

    public static byte[] Of(string[] rows, bool from1904) =>
        OfSheet("<worksheet><sheetData>" + string.Concat(rows.Select((r, i) => $"<row r=\"{i + 1}\">{r}</row>")) + "</sheetData></worksheet>", from1904);

    public static byte[] OfSheet(string sheet, bool from1904 = false, string extraRelation = "") => Zip(
        ("xl/workbook.xml", $"""<workbook xmlns:r="{Relations}"><workbookPr date1904="{(from1904 ? 1 : 0)}"/><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>"""),
        ("xl/_rels/workbook.xml.rels", $"""<Relationships><Relationship Id="r1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{Relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="{Relations}/styles" Target="styles.xml"/>{extraRelation}</Relationships>"""),
        ("xl/sharedStrings.xml", "<sst><si><r><t>共</t></r><r><t>享</t></r><rPh><t>x</t></rPh></si></sst>"),
        ("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"200\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"200\"/></cellXfs></styleSheet>"),
        ("xl/worksheets/sheet1.xml", sheet));

    /// <summary>A sheet that unpacks to 80 MB from less than 1 MB.</summary>
    public static byte[] Bomb() => OfSheet("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>" + new string('a', 80 * 1024 * 1024) + "</t></is></c></row></sheetData></worksheet>");

    /// <summary>Blank rows, and one with a text behind them.</summary>
    public static byte[] BlankRows(int count)
    {
        var sheet = new StringBuilder("<worksheet><sheetData>");
        for (var i = 1; i <= count; i++)
            sheet.Append("<row r=\"").Append(i).Append("\"/>");
        return OfSheet(sheet.Append("<row r=\"").Append(count + 1).Append("\"><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>").ToString());
    }

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in parts)
                using (var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open()))
                    writer.Write(text);
        return stream.ToArray();
    }
}
