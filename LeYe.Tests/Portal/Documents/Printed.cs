using System.Diagnostics;
using LeYe.Domain.Reporting;
using LeYe.Portal.Documents;
using LeYe.Portal.Documents.Pdf;

namespace LeYe.Tests.Portal.Documents;

/// <summary>Prints reports and reads the PDF back by poppler's pdftotext.</summary>
internal static class Printed
{
    public static PdfPrinter Printer(PdfPrinterOptions? options = null) => new(options ?? new PdfPrinterOptions());

    public static Task<byte[]> PdfAsync(AnnualReport report, PdfPrinterOptions? options = null) =>
        Printer(options).PrintAsync(ReportPrinting.Compose(report));

    /// <summary>The PDF's text without any white space, so that lines and cells broken by the page read as one.</summary>
    public static async Task<string> TextAsync(byte[] pdf) =>
        string.Concat((await ToolAsync("pdftotext", ["-raw", "-enc", "UTF-8", "-", "-"], pdf)).Where(c => !char.IsWhiteSpace(c)));

    /// <summary>The lines of the PDF's text as they stand on the page.</summary>
    public static async Task<string[]> LinesAsync(byte[] pdf) =>
        [.. (await ToolAsync("pdftotext", ["-layout", "-enc", "UTF-8", "-", "-"], pdf)).Split('\n').Select(line => line.Trim())];

    /// <summary>What a poppler tool says about a PDF given on its standard input.</summary>
    public static async Task<string> ToolAsync(string tool, string[] arguments, byte[] pdf)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var text = process.StandardOutput.ReadToEndAsync();
        var complaints = process.StandardError.ReadToEndAsync();
        await process.StandardInput.BaseStream.WriteAsync(pdf);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        await complaints;
        Assert.Equal(0, process.ExitCode);
        return await text;
    }
}
