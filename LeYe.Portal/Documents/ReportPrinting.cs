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
        var document = Compose(report);
        var output = new ReportDirectory(directory);
        List<string> files =
        [
            await output.WriteAsync(FileName(report, "json"), Json(report), cancel),
            await output.WriteAsync(FileName(report, "xlsx"), XlsxPrinter.Print(document), cancel),
            await output.WriteAsync(FileName(report, "docx"), DocxPrinter.Print(document), cancel),
        ];
        try
        {
            files.Add(await output.WriteAsync(FileName(report, "pdf"), await pdf.PrintAsync(document, cancel), cancel));
            return new ReportPrintings(files, null);
        }
        catch (PrintingFailedException failure) when (failure.Reason != PrintingFailure.OutputNotWritable)
        {
            output.Remove(FileName(report, "pdf"));
            return new ReportPrintings(files, failure);
        }
    }
}
