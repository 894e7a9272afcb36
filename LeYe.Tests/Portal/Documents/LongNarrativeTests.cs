using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Narrative;
using LeYe.Portal.Documents;
using LeYe.Portal.Documents.Json;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Portal.Documents;

/// <summary>A narrative of 200,000 characters comes through every printing whole, however the value got it; a page never lets so much in at once.</summary>
public sealed class LongNarrativeTests
{
    private const int Length = 200_000;
    private const string End = "全文完。";

    private static readonly AnnualReport Report = SampleReport.Create() with
    {
        Narrative = [new NarrativeSection(NarrativeKeys.Difficulties, Text())],
    };

    [Fact]
    public async Task Pdf_HoldsItToItsLastWord()
    {
        var text = await Printed.TextAsync(await Printed.PdfAsync(Report));
        Assert.Contains(End, text, StringComparison.Ordinal);
        Assert.True(text.Count(c => c == '难') >= Length / 10);
    }

    [Fact]
    public void Docx_HoldsItToItsLastWord()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(ReportPrinting.Docx(Report)), false);
        Assert.Contains(Text(), package.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package));
    }

    [Fact]
    public void Xlsx_HoldsIt_InCellsThatAreNotTooLong()
    {
        using var workbook = new Workbook(ReportPrinting.Xlsx(Report));
        var rows = workbook.Rows("正文与说明");
        Assert.Contains(Text(), string.Concat(rows.Select(row => row[1])), StringComparison.Ordinal);
        Assert.All(rows, row => Assert.InRange(row[1].Length, 1, 32_767));
    }

    [Fact]
    public void Json_HoldsIt() => Assert.Equal(Text(), AnnualReportJson.Read(AnnualReportJson.Write(Report)).Narrative[0].Text);

    private static string Text() => string.Concat(Enumerable.Repeat("困难和问题，十个字。", Length / 10))[..(Length - End.Length)] + End;
}
