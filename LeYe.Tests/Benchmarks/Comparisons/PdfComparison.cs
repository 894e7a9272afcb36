using System.Net;
using System.Text;
using LeYe.Benchmarks.Measuring;
using LeYe.Benchmarks.Subjects;
using LeYe.Portal.Documents;
using LeYe.Portal.Documents.Json;
using LeYe.Portal.Documents.Model;
using LeYe.Portal.Documents.Pdf;

namespace LeYe.Benchmarks.Comparisons;

/// <summary>The demonstration's report as PDF, whole processes, beside Chromium and WeasyPrint printing the same words and tables from HTML.</summary>
public static class PdfComparison
{
    private const double ChromiumAtMost = 0.6;
    private const double WeasyPrintAtMost = 0.15;

    public static async Task<Section> RunAsync(Workspace workspace, Effort effort)
    {
        var directory = Path.Combine(workspace.Work, "pdf");
        Directory.CreateDirectory(directory);
        var (html, data) = (Path.Combine(directory, "report.html"), Path.Combine(directory, "data.json"));
        await Workspace.RunAsync(workspace.Program, "report", "--data", workspace.SmallData, "--year", "2024", "--cutoff", "2024-02-29", "--out", directory);
        var document = ReportPrinting.Compose(AnnualReportJson.Read(await File.ReadAllBytesAsync(Path.Combine(directory, "annual-report-2024.json"))));
        await File.WriteAllTextAsync(html, Html(document, Path.Combine(Typst(workspace), "node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf")));
        await File.WriteAllBytesAsync(data, PdfData.Write(document));
        var runs = new Dictionary<string, List<ProcessRun>> { ["Typst"] = [], ["Chromium"] = [], ["WeasyPrint"] = [] };
        string Out(string name) => Path.Combine(directory, name + ".pdf");
        for (var round = 0; round < effort.Rounds; round++)
        {
            await Machine.WaitForQuietAsync(effort.Quiet);
            runs["Typst"].Add(await ProcessRun.MeasureAsync("/bin/sh", "-c", $"cd '{Typst(workspace)}' && exec node print.mjs < '{data}' > '{Out("Typst")}'"));
            runs["Chromium"].Add(await ProcessRun.MeasureAsync(Path.Combine(workspace.Sources, "Peers", "pdf", "chromium.sh"), html, Out("Chromium"), Path.Combine(directory, "profile")));
            runs["WeasyPrint"].Add(await ProcessRun.MeasureAsync("weasyprint", html, Out("WeasyPrint")));
        }
        return new Section("The report as PDF", Table(runs, name => Pages(Out(name))));
    }

    private static string Typst(Workspace workspace) => Path.Combine(Path.GetDirectoryName(workspace.Program)!, "Documents", "Pdf", "Typst");

    private static string Table(Dictionary<string, List<ProcessRun>> runs, Func<string, string> pages)
    {
        var typst = Cpu(runs["Typst"]);
        var other = runs.Values.SelectMany(r => r).Select(r => r.OtherShare).Median();
        var text = new StringBuilder("The same words and tables, a new process each time. Tagged PDF/UA-1 only from Typst.").AppendLine().AppendLine();
        text.AppendLine("| subject | CPU s | s | peak RSS MB | pages | Typst's CPU × | at most | other load % |").AppendLine("|---|---|---|---|---|---|---|---|");
        foreach (var (name, measured) in runs)
        {
            var limit = name switch { "Chromium" => ChromiumAtMost, "WeasyPrint" => WeasyPrintAtMost, _ => (double?)null };
            var ratio = typst / Cpu(measured);
            text.AppendLine($"| {name} | **{Cpu(measured).Text(2)}** | {measured.Select(r => r.Seconds).Median().Text(2)} | {(measured.Max(r => r.PeakBytes) / 1e6).Text()} | {pages(name)} | "
                + (limit is { } most ? $"**{ratio.Text(2)}** | {most.Text(2)}, {Figures.Met(ratio <= most, other)}" : "|") + $" | {(100 * other).Text()} |");
        }
        return text.ToString();
    }

    private static double Cpu(List<ProcessRun> runs) => runs.Select(r => r.ProcessorSeconds).Median();

    private static string Pages(string file)
    {
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("pdfinfo", [file]) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return said.Split('\n').FirstOrDefault(l => l.StartsWith("Pages:", StringComparison.Ordinal))?[6..].Trim() ?? "?";
    }

    private static string Html(ReportDocument document, string font)
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>").Append(Text(document.Title)).Append("</title><style>")
            .Append($"@font-face{{font-family:S;src:url(file://{font})}}@page{{size:A4;margin:37mm 26mm 35mm 28mm}}.wide{{page:wide}}@page wide{{size:A4 landscape}}body{{font:16pt/1.8 S}}table{{border-collapse:collapse;font-size:9pt;line-height:1.4}}td,th{{border:1px solid #000;padding:2pt 4pt}}</style></head><body>")
            .Append($"<h1>{Text(document.Title)}</h1><p>{Text(document.MarksLine)}</p><p>{Text(document.Recipient)}</p>");
        foreach (var section in document.Sections)
        {
            html.Append($"<section class=\"{(section.IsWide ? "wide" : "")}\"><h2>{Text(section.Heading)}</h2>");
            foreach (var block in section.Blocks)
                html.Append(block switch
                {
                    ReportHeading heading => $"<h{heading.Level + 1}>{Text(heading.Text)}</h{heading.Level + 1}>",
                    ReportParagraph paragraph => $"<p>{Text(paragraph.Text)}</p>",
                    ReportTable table => Table(table),
                    _ => "",
                });
            html.Append("</section>");
        }
        return html.Append("</body></html>").ToString();
    }

    private static string Table(ReportTable table) => $"<table><caption>{Text(table.Caption)}</caption><thead><tr>"
        + string.Concat(table.Columns.Select(c => $"<th scope=\"col\">{Text(c.Header)}</th>")) + "</tr></thead><tbody>"
        + string.Concat(table.Rows.Select(r => "<tr>" + string.Concat(r.Cells.Select(c => $"<td>{Text(c.Text)}</td>")) + "</tr>")) + "</tbody></table>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
