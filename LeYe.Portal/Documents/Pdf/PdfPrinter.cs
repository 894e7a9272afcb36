using System.Diagnostics;
using System.Text.Json;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Pdf;

/// <summary>
/// PDF/UA-1 by Typst in a short-lived Node process: data in on standard input, PDF out on standard output, so no
/// file of ours can be left half written. The same document gives the same bytes: fonts and compiler are locked,
/// the document's date is the cut-off.
/// </summary>
public sealed class PdfPrinter(PdfPrinterOptions options)
{
    /// <returns>The PDF's bytes.</returns>
    /// <exception cref="PrintingFailedException">Nothing was printed; the reason says why.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the process was ended.</exception>
    public async Task<byte[]> PrintAsync(ReportDocument document, CancellationToken cancel = default) =>
        PdfRowHeaders.Mark(await PrintAsync("report.typ", () => PdfData.Write(document), cancel), [.. document.Tables]);

    /// <returns>The PDF's bytes.</returns>
    /// <exception cref="PrintingFailedException">Nothing was printed; the reason says why.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the process was ended.</exception>
    public Task<byte[]> PrintAsync(SignInSheet sheet, CancellationToken cancel = default) => PrintAsync("sign-in-sheet.typ", () => PdfData.Write(sheet), cancel);

    // The process loads compiler and fonts while the data is written here.
    private async Task<byte[]> PrintAsync(string template, Func<byte[]> data, CancellationToken cancel)
    {
        using var process = Start(template);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(options.Timeout);
        try
        {
            return await TalkAsync(process, data(), limit.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new PrintingFailedException(PrintingFailure.TimedOut, $"{options.Timeout.TotalSeconds:0}");
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private Process Start(string template)
    {
        if (!File.Exists(Path.Combine(options.Directory, "print.mjs")))
            throw new PrintingFailedException(PrintingFailure.PackagesMissing, "print.mjs");
        var start = new ProcessStartInfo(NodeProgram.Find(options.SearchPath), ["print.mjs", template])
        {
            WorkingDirectory = options.Directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        start.Environment.Remove("NODE_OPTIONS");
        start.Environment["TZ"] = "UTC";
        start.Environment["LC_ALL"] = "C";
        return Process.Start(start) ?? throw new PrintingFailedException(PrintingFailure.NodeMissing, start.FileName);
    }

    private static async Task<byte[]> TalkAsync(Process process, byte[] data, CancellationToken cancel)
    {
        using var output = new MemoryStream();
        var reading = process.StandardOutput.BaseStream.CopyToAsync(output, cancel);
        var complaint = process.StandardError.ReadToEndAsync(cancel);
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(data, cancel);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The process ended before it had read everything; its exit code and words say why.
        }

        await Task.WhenAll(reading, complaint, process.WaitForExitAsync(cancel));
        return process.ExitCode == 0 ? output.ToArray() : throw Failure(process.ExitCode, await complaint);
    }

    private static PrintingFailedException Failure(int exitCode, string complaint)
    {
        try
        {
            using var answer = JsonDocument.Parse(complaint);
            var reason = answer.RootElement.GetProperty("reason").GetString() switch
            {
                "packages-missing" => PrintingFailure.PackagesMissing,
                "character-missing" => PrintingFailure.CharacterMissing,
                _ => PrintingFailure.TemplateFailed,
            };
            return new PrintingFailedException(reason, answer.RootElement.GetProperty("detail").GetString() ?? "");
        }
        catch (JsonException)
        {
            return new PrintingFailedException(PrintingFailure.Stopped, $"exit code {exitCode}");
        }
    }
}
