using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using LeYe.Portal.Documents;
using LeYe.Tests.TestData;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace LeYe.Tests.Portal.Documents;

public sealed class OfficePrinterTests
{
    private static void AssertValid(OpenXmlPackage package) => Assert.Empty(
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));

    private static WordprocessingDocument Docx(string reason = "设备检修") =>
        WordprocessingDocument.Open(new MemoryStream(ReportPrinting.Docx(SampleReport.Create(reason: reason))), false);

    [Fact]
    public void Docx_IsValid()
    {
        using var package = Docx();
        AssertValid(package);
    }

    [Fact]
    public void Xlsx_IsValid()
    {
        using var workbook = new Workbook(ReportPrinting.Xlsx(SampleReport.Create()));
        AssertValid(workbook.Package);
    }

    [Fact]
    public async Task OfficeFiles_PrintedAgainLater_AreTheSameBytes()
    {
        var (docx, xlsx) = (ReportPrinting.Docx(SampleReport.Create()), ReportPrinting.Xlsx(SampleReport.Create()));
        // Zip times count in steps of two seconds: a clock in them would show.
        await Task.Delay(TimeSpan.FromSeconds(2.1));

        Assert.Equal(docx, ReportPrinting.Docx(SampleReport.Create()));
        Assert.Equal(xlsx, ReportPrinting.Xlsx(SampleReport.Create()));
    }

    [Fact]
    public void Docx_TitleAndLanguage_AreSet()
    {
        using var package = Docx();
        var main = package.MainDocumentPart!;
        var languages = main.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Word.Languages>().Single();

        Assert.Equal("关于2024年度“集善乐业”残疾人网络就业项目推广实施情况的报告", package.PackageProperties.Title);
        Assert.Equal("zh-CN", package.PackageProperties.Language);
        Assert.Equal("zh-CN", languages.EastAsia!.Value);
        Assert.Equal(
            package.PackageProperties.Title,
            main.Document.Body!.Elements<Word.Paragraph>().Single(p => p.ParagraphProperties!.ParagraphStyleId!.Val == "Title").InnerText);
    }

    [Fact]
    public void Docx_Headings_UseRealStylesWithTheOfficialFonts()
    {
        using var package = Docx();
        var styles = package.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Word.Style>().ToDictionary(style => style.StyleId!.Value!);
        string? Font(string id) => styles[id].StyleRunProperties!.RunFonts!.EastAsia!.Value;

        Assert.Equal(["方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312"], new[] { "Title", "Heading1", "Heading2", "BodyText" }.Select(Font));
        var headings = package.MainDocumentPart.Document.Descendants<Word.ParagraphStyleId>().Select(style => style.Val!.Value!).ToList();
        Assert.Contains("Heading1", headings);
        Assert.Contains("Heading2", headings);
    }

    [Fact]
    public void Docx_Tables_RepeatTheirHeaderRowAndMergeNothing()
    {
        using var package = Docx();
        var document = package.MainDocumentPart!.Document;

        Assert.All(document.Descendants<Word.Table>(), table =>
            Assert.NotNull(table.GetFirstChild<Word.TableRow>()!.TableRowProperties!.GetFirstChild<Word.TableHeader>()));
        Assert.Empty(document.Descendants<Word.GridSpan>());
        Assert.Empty(document.Descendants<Word.VerticalMerge>());
    }

    [Fact]
    public void Docx_Layout_UsesNoEmptyParagraphs()
    {
        using var package = Docx();
        var empty = package.MainDocumentPart!.Document.Descendants<Word.Paragraph>()
            .Where(paragraph => paragraph.InnerText.Length == 0 && !paragraph.Descendants<Word.SectionProperties>().Any() && !paragraph.Descendants<Word.Drawing>().Any());
        Assert.Empty(empty);
    }

    [Fact]
    public void ControlCharacters_InData_DoNotBreakTheFiles()
    {
        const string reason = "因\u0001故\ud800";
        using var package = Docx(reason);
        AssertValid(package);
        Assert.Contains("因\uFFFD故\uFFFD", package.MainDocumentPart!.Document.InnerText);
    }

    [Fact]
    public void Xlsx_Sheets_AreNamedByTheirAnnex()
    {
        using var workbook = new Workbook(ReportPrinting.Xlsx(SampleReport.Create()));
        Assert.Equal(["封面与口径", "附件1", "附件2", "附件3", "附件4", "附件5", "附件6", "附件7", "附件8", "附件9", "附件9核对", "附件9未结", "上年比较", "正文与说明"], workbook.SheetNames);
    }

    [Fact]
    public void Xlsx_AnnexSheets_FreezeOneHeaderRowAndCarryATable()
    {
        using var workbook = new Workbook(ReportPrinting.Xlsx(SampleReport.Create()));
        Assert.All(workbook.SheetNames.Where(name => name.StartsWith("附件", StringComparison.Ordinal)), name =>
        {
            var part = workbook.Sheet(name);
            var table = part.TableDefinitionParts.Single().Table;
            Assert.Equal("A2", part.Worksheet.Descendants<Pane>().Single().TopLeftCell!.Value);
            Assert.StartsWith("A1:", table.Reference!.Value);
            Assert.Equal(workbook.Rows(name)[0], table.TableColumns!.Elements<TableColumn>().Select(column => column.Name!.Value));
            Assert.Empty(part.Worksheet.Descendants<MergeCells>());
        });
    }

    [Fact]
    public void Xlsx_HeadlineFigures_HaveNames()
    {
        var report = SampleReport.Create();
        using var workbook = new Workbook(ReportPrinting.Xlsx(report));
        var cell = workbook.Named("在岗合计");

        Assert.Null(cell.DataType);
        Assert.Equal(report.Figures.Single(f => (f.Metric, f.Base) == ("headcount", "programme")).Value, cell.CellValue!.Text);
    }

    [Fact]
    public void Xlsx_DatesAndIdentifiers_KeepTheirKinds()
    {
        using var workbook = new Workbook(ReportPrinting.Xlsx(SampleReport.Create()));
        var cover = workbook.Rows("封面与口径").Single(row => row[0] == "统计截止日");
        var number = workbook.Sheet("附件1").Worksheet.Descendants<Cell>().Single(cell => workbook.Text(cell) == "004");

        Assert.Equal(new DateTime(2024, 2, 29).ToOADate(), double.Parse(cover[1]));
        Assert.Equal(CellValues.SharedString, number.DataType!.Value);
    }

    [Fact]
    public void Xlsx_SuppressedValue_IsBlank()
    {
        var report = SampleReport.With(
            f => f.Metric == "headcount.female" && f.Base == "xian", f => f with { Value = null, Qualifier = "suppressed" });
        using var workbook = new Workbook(ReportPrinting.Xlsx(report));

        Assert.Equal("", workbook.Rows("附件2")[11][4]);
    }
}
