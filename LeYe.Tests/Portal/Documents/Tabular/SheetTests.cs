using System.Text;
using LeYe.Portal.Documents.Tabular;

namespace LeYe.Tests.Portal.Documents.Tabular;

public sealed class SheetTests
{
    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8-bom")]
    [InlineData("gb18030")]
    [InlineData("utf-16")]
    public void Open_TextInAnyOfItsEncodings_GivesTheSameRows(string name)
    {
        var text = "姓名,金额\r\n\"王,芳\",3800\r\n龘,5\r\n";
        byte[] bytes = name switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(text),
            "utf-8-bom" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            "utf-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            _ => CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes(text),
        };
        Assert.Equal([["姓名", "金额"], ["王,芳", "3800"], ["龘", "5"]], Read(bytes));
    }

    [Theory]
    [InlineData("a\tb\n1,2\t3", "1,2|3")]
    [InlineData("a;b\n1;3", "1|3")]
    [InlineData("a，b\n1，3", "1|3")]
    [InlineData("a,b\n\"1\"\"x\"\"\",3", "1\"x\"|3")]
    [InlineData("a,b\n'0123,'=1", "0123|=1")]
    public void OfText_WhateverSeparates_IsFound(string text, string second) =>
        Assert.Equal(second, string.Join('|', SheetReader.OfText(text).Rows().ElementAt(1).Cells.Select(c => c.Text)));

    [Fact]
    public void OfText_BlankRows_KeepTheNumbersOfTheOthers() =>
        Assert.Equal([1, 4], SheetReader.OfText("a,b\n,\n\n1,2").Rows().Select(r => r.Number));

    [Fact]
    public void Open_Workbook_NumbersDatesAndTextsAreText()
    {
        var rows = Rows(Workbooks.Of(
            """<c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="C1" t="s"><v>0</v></c><c r="D1"><v>3800.1000000000004</v></c><c r="E1" s="1"><v>45360</v></c><c r="F1"><v>13800000001</v></c>""",
            """<c r="A2"><v>999999199001010016</v></c><c r="B2"><v>1.10101E+17</v></c><c r="C2" t="str"><f>A1</f><v>乙</v></c><c r="D2"><f>1+1</f></c><c r="E2" t="e"><v>#REF!</v></c><c r="F2"><v>1E-3</v></c>"""));
        Assert.Equal([("甲", SheetCellKind.Text), ("", SheetCellKind.Text), ("共享", SheetCellKind.Text), ("3800.1", SheetCellKind.Number), ("2024-03-09", SheetCellKind.Text), ("13800000001", SheetCellKind.Number)],
            rows[0].Cells.Select(c => (c.Text, c.Kind)));
        Assert.Equal([SheetCellKind.LongNumber, SheetCellKind.LongNumber, SheetCellKind.Text, SheetCellKind.Formula, SheetCellKind.Error, SheetCellKind.Number], rows[1].Cells.Select(c => c.Kind));
        Assert.Equal(("乙", "0.001"), (rows[1].Cells[2].Text, rows[1].Cells[5].Text));
    }

    [Theory]
    [InlineData(false, 1, "1900-01-01")]
    [InlineData(false, 59, "1900-02-28")]
    [InlineData(false, 60, null)]
    [InlineData(false, 61, "1900-03-01")]
    [InlineData(false, 45360, "2024-03-09")]
    [InlineData(true, 0, "1904-01-01")]
    [InlineData(true, 43898, "2024-03-09")]
    [InlineData(false, 0, null)]
    [InlineData(true, -1, null)]
    [InlineData(false, 3_000_000, null)]
    public void DayOf_EitherCount_IsTheDayThatWasTyped(bool from1904, double serial, string? day) => Assert.Equal(day, XlsxNumber.DayOf(serial, from1904));

    [Fact]
    public void Open_WorkbookThatCountsFrom1904_ReadsItsDays() =>
        Assert.Equal("2024-03-09", Rows(Workbooks.Of(["""<c r="A1" s="1"><v>43898</v></c>"""], from1904: true))[0].Cells[0].Text);

    [Fact]
    public void Open_WorkbookWithAHiddenSheetFirst_ReadsTheVisibleOne()
    {
        var stream = new MemoryStream();
        SheetWriter.Write(stream, new SheetDraft("甲", [new("姓名", true, ["是", "否"])]) { Rows = [["王芳"]] });
        Assert.Equal([["姓名"], ["王芳"]], Read(stream.ToArray()));
    }

    [Fact]
    public void Open_DocumentTypes_AreRefused() =>
        Assert.Equal(SheetFault.NotReadable, FaultOf(Workbooks.OfSheet("""<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData><row r="1"><c><v>&a;</v></c></row></sheetData></worksheet>""")));

    [Fact]
    public void Open_ABomb_StopsAtItsBudgetAndNotAtItsEnd()
    {
        var bomb = Workbooks.Bomb();
        Assert.InRange(bomb.Length, 1, 1024 * 1024);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(SheetFault.TooLarge, FaultOf(bomb));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 300 * 1024 * 1024);
    }

    [Fact]
    public void Open_AMillionBlankRows_GivesTheRowBehindThem() =>
        Assert.Equal(1_000_001, Assert.Single(Rows(Workbooks.BlankRows(1_000_000))).Number);

    [Theory]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1 }, SheetFault.OldOrLocked)]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 1, 2, 3 }, SheetFault.NotReadable)]
    [InlineData(new byte[] { 0xFF, 0xFF, 0x81, 0xFF }, SheetFault.Encoding)]
    [InlineData(new byte[] { 0, 0, 0, 0, 65 }, SheetFault.NotReadable)]
    [InlineData(new byte[] { 34, 65, 66 }, SheetFault.OpenQuote)]
    public void Open_WhatIsNoSheet_SaysSo(byte[] bytes, SheetFault fault) => Assert.Equal(fault, FaultOf(bytes));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86", "'+86")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(1)", "'@SUM(1)")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("王,\"芳\"", "\"王,\"\"芳\"\"\"")]
    [InlineData("3800", "3800")]
    [InlineData("", "")]
    public void CsvCell_WhatASpreadsheetWouldRun_IsDefused(string text, string cell) => Assert.Equal(cell, CsvWriter.Cell(text));

    [Fact]
    public void SheetWriter_CellsThatLookLikeFormulas_AreTextAndComeBackAsTheyWere()
    {
        var stream = new MemoryStream();
        SheetWriter.Write(stream, new SheetDraft("甲", [new("姓名", true, [])]) { Rows = [["=cmd|' /C calc'!A0"], ["<&>\u0001"]] });
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(stream.ToArray()));
        using var reader = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        Assert.DoesNotContain("<f>", reader.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal([["姓名"], ["=cmd|' /C calc'!A0"], ["<&>\uFFFD"]], Read(stream.ToArray()));
    }

    private static List<SheetRow> Rows(byte[] bytes)
    {
        using var sheet = SheetReader.Open(new MemoryStream(bytes));
        return [.. sheet.Rows()];
    }

    private static List<List<string>> Read(byte[] bytes) => [.. Rows(bytes).Select(r => r.Cells.Select(c => c.Text).ToList())];

    private static SheetFault FaultOf(byte[] bytes) => Assert.Throws<SheetException>(() => Rows(bytes)).Fault;
}
