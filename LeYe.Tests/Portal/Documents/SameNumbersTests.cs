using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using LeYe.Portal.Documents;
using LeYe.Portal.Documents.Json;
using LeYe.Portal.Documents.Model;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Portal.Documents;

/// <summary>The four printings say the same numbers.</summary>
public sealed class SameNumbersTests
{
    private static readonly ReportDocument Document = ReportPrinting.Compose(SampleReport.Create());

    private static IEnumerable<string[]> TableRows() => Document.Tables
        .SelectMany(table => table.Rows.Select(row => row.Cells.Select(cell => cell.Text).ToArray()));

    [Fact]
    public async Task Pdf_ReadBack_HoldsEveryRowAndParagraphOfTheDocument()
    {
        var text = await Printed.TextAsync(await Printed.PdfAsync(SampleReport.Create()));

        Assert.All(Document.Sections.SelectMany(section => section.Blocks.OfType<ReportParagraph>()), paragraph => Assert.Contains(Bare(paragraph.Text), text));
        // Rows of plain numbers come out in one piece; wrapped cells come out line by line.
        foreach (var row in Document.Tables.Where(table => table.Id is "annex2" or "annex5" or "annex6" or "headlines").SelectMany(table => table.Rows))
            Assert.Contains(Bare(string.Concat(row.Cells.Select(cell => cell.Text))), text);
    }

    [Fact]
    public void Docx_ReadBack_HoldsEveryRowOfTheDocument()
    {
        using var stream = new MemoryStream(ReportPrinting.Docx(SampleReport.Create()));
        using var package = WordprocessingDocument.Open(stream, false);
        var rows = package.MainDocumentPart!.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.TableRow>()
            .Where(row => row.TableRowProperties!.GetFirstChild<DocumentFormat.OpenXml.Wordprocessing.TableHeader>() is null)
            .Select(row => row.Elements<DocumentFormat.OpenXml.Wordprocessing.TableCell>().Select(cell => cell.InnerText).ToArray())
            .ToList();

        Assert.Equal(TableRows(), rows);
    }

    [Fact]
    public void Xlsx_ReadBack_HoldsEveryNumberAsANumber()
    {
        using var workbook = new Workbook(ReportPrinting.Xlsx(SampleReport.Create()));
        foreach (var table in Document.Tables.Where(table => table.Id.StartsWith("annex", StringComparison.Ordinal)))
        {
            var rows = workbook.Rows(table.Sheet);
            Assert.Equal(table.Columns.Select(column => column.Header), rows[0]);
            Assert.Equal(
                table.Rows.Select(row => row.Cells.Select(cell => cell.Number?.ToString(CultureInfo.InvariantCulture) ?? (cell.IsSuppressed ? "" : cell.Text))),
                rows.Skip(1));
        }
    }

    [Fact]
    public void Json_ReadBack_IsTheSameReport()
    {
        var report = SampleReport.Create();
        var read = AnnualReportJson.Read(AnnualReportJson.Write(report));

        Assert.Equal(report.Figures, read.Figures);
        Assert.Equal(AnnualReportJson.Write(report), AnnualReportJson.Write(read));
    }

    [Fact]
    public void Tables_OfTheDocument_HoldTheFiguresOfTheReport()
    {
        var report = SampleReport.Create();
        string Value(string metric, string site, string population, string window) => report.Figures.Single(f =>
            (f.Metric, f.Base, f.Population, f.Window) == (metric, site, population, window)).Value!;

        Assert.Equal(Value("headcount.severe", "qingyang", "残疾人", report.Point), Cell("annex2", "甘肃庆阳", "重度残疾人（人）"));
        Assert.Equal(Value("entries.returned", "xian", "在岗合计", report.Period), Cell("annex2", "陕西西安", "返岗（人次）"));
        Assert.Equal(Value("training.persons", "guilin", "全体", report.Cumulative), Cell("annex5", "广西桂林", "累计培训人数（人）"));
        Assert.Equal(Value("income.average", "qingyang", "残疾人", report.Period), Cell("annex6", "甘肃庆阳", "残疾人月人均收入（元/月）"));
        Assert.Equal(Value("income.average", "qingyang", "在岗合计", report.Period), Cell("annex6", "甘肃庆阳", "在岗合计月人均收入（元/月）"));
        Assert.Equal(Value("income.gain", "qingyang", "残疾人", report.Period), Cell("annex6", "甘肃庆阳", "残疾人入项前对比增收（元/月）"));
        Assert.Equal(Value("income.gain.person-months", "qingyang", "在岗合计", report.Period), Cell("annex6", "甘肃庆阳", "在岗合计可对比计薪人月（人月）"));
        Assert.Equal(Value("headcount", "programme", "在岗合计", report.Point), Cell("annex2", "合计", "在岗合计（人）"));
    }

    private static string Cell(string id, string row, string header)
    {
        var table = Document.Tables.Single(table => table.Id == id);
        var column = table.Columns.ToList().FindIndex(column => column.Header == header);
        return table.Rows.Single(line => line.Cells[table.RowHeader].Text == row).Cells[column].Text;
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
