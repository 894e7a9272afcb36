using System.Text;
using LeYe.Benchmarks.Measuring;
using LeYe.Benchmarks.Subjects;
using LeYe.Domain.Accounts;
using LeYe.Domain.Reporting;
using LeYe.Portal.Documents;
using LeYe.Portal.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Benchmarks.Comparisons;

/// <summary>Fifty reports in one process, every printing of each: memory does not grow from report to report.</summary>
public static class MemoryComparison
{
    private const int Reports = 50;
    private const int Warm = 10;
    private const double MegabytesAtMost = 30;

    public static async Task<Section> RunAsync(Workspace workspace, Effort effort)
    {
        await using var services = RecordsHost.Build(new LeYe.Portal.Commands.DataDirectory(workspace.SmallData));
        var (builder, printing) = (services.GetRequiredService<AnnualReportBuilder>(), services.GetRequiredService<ReportPrinting>());
        var (resident, heap) = (new List<double>(), new List<double>());
        for (var report = 1; report <= Reports; report++)
        {
            var value = await builder.BuildAsync(Actor.Program, 2024, new DateOnly(2024, 2, 29), CancellationToken.None);
            _ = (ReportPrinting.Json(value), ReportPrinting.Xlsx(value), ReportPrinting.Docx(value), await printing.PdfAsync(value));
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
            heap.Add(GC.GetTotalMemory(forceFullCollection: true) / 1e6);
            resident.Add(new ProcessTree(Environment.ProcessId).ResidentBytes() / 1e6);
        }
        var growth = resident[^1] - resident[Warm - 1];
        var text = new StringBuilder($"{Reports} reports of the demonstration with all four printings in one process; Typst's process ends with each PDF.").AppendLine().AppendLine();
        text.AppendLine("| after | resident MB | managed heap MB |").AppendLine("|---|---|---|");
        foreach (var at in new[] { 1, Warm, 25, Reports })
            text.AppendLine($"| {at} | {resident[at - 1].Text()} | {heap[at - 1].Text(1)} |");
        text.AppendLine().AppendLine($"Growth from report {Warm} to {Reports}: {growth.Text()} MB resident, {(heap[^1] - heap[Warm - 1]).Text(1)} MB of heap; at most {MegabytesAtMost.Text()} MB: {Figures.Met(growth <= MegabytesAtMost)}.");
        return new Section("Memory over fifty reports", text.ToString());
    }
}
