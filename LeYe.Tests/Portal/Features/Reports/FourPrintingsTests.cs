using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LeYe.Portal.Documents;
using LeYe.Portal.Documents.Model;
using LeYe.Tests.Portal.Documents;
using LeYe.Tests.Support.Pdf;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Features.Reports;

/// <summary>Page, PDF, DOCX and XLSX of one report, each read back on its own, say the same in every cell of every table.</summary>
public sealed class FourPrintingsTests(ReportFixture portal) : IClassFixture<ReportFixture>
{
    [Fact]
    public async Task EveryTable_InAllFourPrintings_SaysTheSame()
    {
        var report = await portal.ReportAsync();
        var document = ReportPrinting.Compose(report);
        var tables = document.Tables.ToList();
        var meant = tables.Select(Cells).ToList();

        Assert.True(meant.Sum(t => t.Count) > 100);
        Assert.Equal(meant, await PageAsync());
        Assert.Equal(meant, Pdf(await portal.Services.GetRequiredService<ReportPrinting>().PdfAsync(report)));
        Assert.Equal(meant, Docx(ReportPrinting.Docx(report)));
        Xlsx(tables, ReportPrinting.Xlsx(report));
    }

    [Fact]
    public async Task EveryFigureOfTheAnnexes_IsTheValueOfTheReport()
    {
        var document = ReportPrinting.Compose(await portal.ReportAsync());
        var cells = document.Tables.SelectMany(t => t.Rows).SelectMany(r => r.Cells).Where(c => c.Figure is not null).ToList();

        Assert.True(cells.Count > 100);
        Assert.All(cells, cell => Assert.Equal(
            cell.Figure!.Value is { } value ? decimal.Parse(value, CultureInfo.InvariantCulture) : null, cell.Number));
    }

    private async Task<List<List<string>>> PageAsync()
    {
        var pages = await portal.PagesAsync();
        return [.. pages.SelectMany(p => p.Document.QuerySelectorAll("article table")).Select(t => t.QuerySelectorAll("thead tr, tbody tr, tfoot tr")
            .Select(r => string.Join('|', r.QuerySelectorAll("th, td").Select(c => Bare(ReportFixture.Seen(c))))).ToList())];
    }

    private static List<List<string>> Pdf(byte[] pdf) =>
        [.. new TaggedPdf(pdf).Tables.Select(t => t.Select(r => string.Join('|', r.Select(c => Bare(c.Text)))).ToList())];

    private static List<List<string>> Docx(byte[] docx)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(docx), false);
        return [.. package.MainDocumentPart!.Document.Descendants<Table>().Select(t => t.Elements<TableRow>()
            .Select(r => string.Join('|', r.Elements<TableCell>().Select(c => Bare(c.InnerText)))).ToList())];
    }

    private static void Xlsx(List<ReportTable> tables, byte[] xlsx)
    {
        using var workbook = new Workbook(xlsx);
        foreach (var table in tables.Where(t => t.Sheet != ReportText.Get("Cover")))
            Assert.Equal(
                table.Rows.Select(r => string.Join('|', r.Cells.Select(c => c.Number?.ToString(CultureInfo.InvariantCulture) ?? (c.IsSuppressed ? "" : c.Text))))
                    .Prepend(string.Join('|', table.Columns.Select(c => c.Header))),
                workbook.Rows(table.Sheet).Select(r => string.Join('|', r)));
        foreach (var row in tables.Single(t => t.Id == "headlines").Rows)
            Assert.Equal(row.Cells[1].Number?.ToString(CultureInfo.InvariantCulture) ?? row.Cells[1].Text, workbook.Text(workbook.Named(row.ValueName!)));
    }

    private static List<string> Cells(ReportTable table) =>
    [
        string.Join('|', table.Columns.Select(c => Bare(c.Header))),
        .. table.Rows.Select(r => string.Join('|', r.Cells.Select(c => Bare(c.Text)))),
    ];

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
