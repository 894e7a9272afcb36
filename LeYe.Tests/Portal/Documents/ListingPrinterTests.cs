using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using LeYe.Portal.Documents.Listing;
using LeYe.Portal.Documents.Model;

namespace LeYe.Tests.Portal.Documents;

public sealed class ListingPrinterTests
{
    private static readonly ListingColumn[] Columns =
    [
        new("姓名", ReportCellKind.Text, 12), new("编号", ReportCellKind.Text, 20), new("人数（人）", ReportCellKind.Whole, 10),
        new("应发（元）", ReportCellKind.Amount, 12), new("日期", ReportCellKind.Date, 12),
    ];

    [Fact]
    public void Workbook_IsValid_WithAFrozenHeaderAndARealTable()
    {
        using var book = new Workbook(Print(3000, "张三"));

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(book.Package));
        var sheet = book.Sheet("明细");
        Assert.Equal("A1:E3001", sheet.TableDefinitionParts.Single().Table!.Reference!.Value);
        Assert.Equal(["姓名", "编号", "人数（人）", "应发（元）", "日期"], sheet.TableDefinitionParts.Single().Table!.TableColumns!.Elements<TableColumn>().Select(c => c.Name!.Value));
        Assert.Equal(PaneStateValues.Frozen, sheet.Worksheet!.Descendants<Pane>().Single().State!.Value);
        Assert.Equal("zh-CN", book.Package.PackageProperties.Language);
    }

    [Fact]
    public void Cells_AreWhatTheyHold_IdentifiersAsText()
    {
        using var book = new Workbook(Print(1, "张三"));

        Assert.Equal(["张三", "999999199001010016", "7", "3800.05", "45351"], book.Rows("明细")[1]);
        var cells = book.Sheet("明细").Worksheet!.Descendants<Row>().Last().Elements<Cell>().ToList();
        Assert.Equal(["A2", "B2", "C2", "D2", "E2"], cells.Select(c => c.CellReference!.Value));
        Assert.Equal(CellValues.InlineString, cells[1].DataType!.Value);
        Assert.Null(cells[2].DataType);
    }

    [Theory]
    [InlineData("<b>&\"'</b>")]
    [InlineData("𠮷野家 㛃 😀")]
    [InlineData("前\u0001后")]
    [InlineData("  两端有空格  ")]
    public void AnyText_IsCarriedWhole(string text)
    {
        using var book = new Workbook(Print(1, text));
        Assert.Equal(text.Replace('\u0001', '\uFFFD'), book.Rows("明细")[1][0]);
    }

    [Fact]
    public void LongText_CrossesTheBufferWhole()
    {
        var text = string.Concat(Enumerable.Repeat("残疾人𠮷", 6_000));
        using var book = new Workbook(Print(1, text));
        Assert.Equal(text, book.Rows("明细")[1][0]);
    }

    [Fact]
    public void TextsThatComeAgain_AreKeptOnce_AndReadTheSame()
    {
        using var book = new Workbook(Print(3000, "张三 & 李四<1>"));

        Assert.All(book.Rows("明细").Skip(1), row => Assert.Equal(["张三 & 李四<1>", "999999199001010016", "7", "3800.05", "45351"], row));
        Assert.Equal(2, book.Package.WorkbookPart!.SharedStringTablePart!.SharedStringTable!.Count());
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(5, "0.05")]
    [InlineData(50, "0.5")]
    [InlineData(-380_050, "-3800.5")]
    [InlineData(12_300, "123")]
    [InlineData(long.MaxValue, "92233720368547758.07")]
    public void Fen_AreYuan(long fen, string yuan)
    {
        using var file = new MemoryStream();
        ListingPrinter.Print(file, "明细表", new DateOnly(2024, 2, 29), [new ListingSheet("明细", "rows", [Columns[3]], rows =>
        {
            rows.BeginRow();
            rows.Fen(fen);
            rows.EndRow();
        })]);
        using var book = new Workbook(file.ToArray());
        Assert.Equal(yuan, book.Rows("明细")[1][0]);
    }

    [Fact]
    public void SameRows_GiveTheSameBytes() => Assert.Equal(Print(50, "张三"), Print(50, "张三"));

    [Fact]
    public void NoRow_IsStillAValidTable()
    {
        using var book = new Workbook(Print(0, ""));
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(book.Package));
    }

    private static byte[] Print(int count, string name)
    {
        using var file = new MemoryStream();
        ListingPrinter.Print(file, "明细表", new DateOnly(2024, 2, 29), [new ListingSheet("明细", "rows", Columns, rows =>
        {
            for (var i = 0; i < count; i++)
            {
                rows.BeginRow();
                rows.Text(name);
                rows.Text("999999199001010016");
                rows.Whole(7);
                rows.Fen(380005);
                rows.Date(new DateOnly(2024, 2, 29));
                rows.EndRow();
            }
        })]);
        return file.ToArray();
    }
}
