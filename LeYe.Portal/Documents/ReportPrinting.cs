using LeYe.Domain.Reporting;
using LeYe.Portal.Documents.Composing;
using LeYe.Portal.Documents.Json;
using LeYe.Portal.Documents.Model;
using LeYe.Portal.Documents.Office;
using LeYe.Portal.Documents.Pdf;

namespace LeYe.Portal.Documents;

/// <summary>The printings of one report value: on screen, as bytes for a download, as files in a directory.</summary>
public sealed class ReportPrinting(PdfPrinter pdf)
{
    /// <summary>The document that a page walks.</summary>
    public static ReportDocument Compose(AnnualReport report) => ReportDocumentComposer.Compose(report);

    public static byte[] Json(AnnualReport report) => AnnualReportJson.Write(report);

    /// <summary>The provinces that have a sheet, by the first two digits of their division code.</summary>
    public static IReadOnlyList<(string Code, string Name)> Provinces(AnnualReport report) =>
        [.. report.Sites.Select(site => (site.DivisionCode[..2], site.Province)).Distinct()];

    /// <summary>province-sheet-2024-62, the name of a province's sheet without its extension.</summary>
    public static string ProvinceName(int year, string code) => $"province-sheet-{year:0000}-{code}";

    /// <summary>Variant B for one province, see <see cref="ProvinceSheetComposer"/>.</summary>
    public static ReportDocument ComposeProvince(AnnualReport report, string province) => ProvinceSheetComposer.Compose(report, province);

    public static byte[] Docx(AnnualReport report) => Docx(Compose(report));

    public static byte[] Docx(ReportDocument document) => DocxPrinter.Print(document);

    public static byte[] Xlsx(AnnualReport report) => Xlsx(Compose(report));

    public static byte[] Xlsx(ReportDocument document) => XlsxPrinter.Print(document);

    /// <exception cref="PrintingFailedException">No PDF; the reason says why.</exception>
    public Task<byte[]> PdfAsync(AnnualReport report, CancellationToken cancel = default) => PdfAsync(Compose(report), cancel);

    /// <exception cref="PrintingFailedException">No PDF; the reason says why.</exception>
    public Task<byte[]> PdfAsync(ReportDocument document, CancellationToken cancel = default) => pdf.PrintAsync(document, cancel);

    /// <summary>annual-report-2024.pdf and so on; the extension without its dot.</summary>
    public static string FileName(AnnualReport report, string extension) =>
        $"annual-report-{report.Year:0000}.{extension}";

    /// <summary>
    /// Writes annual-report-YYYY.json, .xlsx, .docx and .pdf, each whole or not at all. When the PDF fails the others
    /// are there all the same and the result says why; an older PDF of that name is then removed, because the four
    /// files of a directory say the same numbers.
    /// </summary>
    /// <exception cref="PrintingFailedException"><see cref="PrintingFailure.OutputNotWritable"/>.</exception>
    public async Task<ReportPrintings> PrintAsync(AnnualReport report, string directory, CancellationToken cancel = default)
    {
        var output = new ReportDirectory(directory);
        var json = await output.WriteAsync(FileName(report, "json"), Json(report), cancel);
        var printed = await PrintAsync(output, Compose(report), FileName(report, "")[..^1], cancel);
        return printed with { Files = [json, .. printed.Files] };
    }

    /// <summary>
    /// Writes the sheets of all provinces, province-sheet-YYYY-CC.xlsx, .docx and .pdf. Where a PDF fails the
    /// others are there all the same and the result says why.
    /// </summary>
    /// <exception cref="PrintingFailedException"><see cref="PrintingFailure.OutputNotWritable"/>.</exception>
    public async Task<ReportPrintings> PrintProvincesAsync(AnnualReport report, string directory, CancellationToken cancel = default)
    {
        var output = new ReportDirectory(directory);
        var all = new ReportPrintings([], null);
        foreach (var (code, name) in Provinces(report))
        {
            var printed = await PrintAsync(output, ComposeProvince(report, name), ProvinceName(report.Year, code), cancel);
            all = new ReportPrintings([.. all.Files, .. printed.Files], all.PdfFailure ?? printed.PdfFailure);
        }
        return all;
    }

    private async Task<ReportPrintings> PrintAsync(ReportDirectory output, ReportDocument document, string name, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        // Typst is another process: it sets the pages while the Office files are written here.
        var pages = pdf.PrintAsync(document, stop.Token);
        List<string> files;
        try
        {
            files =
            [
                await output.WriteAsync(name + ".xlsx", XlsxPrinter.Print(document), cancel),
                await output.WriteAsync(name + ".docx", DocxPrinter.Print(document), cancel),
            ];
        }
        catch
        {
            await stop.CancelAsync();
            await pages.ContinueWith(_ => { }, TaskScheduler.Default);
            throw;
        }

        try
        {
            files.Add(await output.WriteAsync(name + ".pdf", await pages, cancel));
            return new ReportPrintings(files, null);
        }
        catch (PrintingFailedException failure) when (failure.Reason != PrintingFailure.OutputNotWritable)
        {
            output.Remove(name + ".pdf");
            return new ReportPrintings(files, failure);
        }
    }
}
