using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Snapshots;
using LeYe.Domain.Reporting.Submissions;
using LeYe.Portal.Documents;
using LeYe.Portal.Documents.Pdf;
using LeYe.Portal.Setup;

namespace LeYe.Portal.Commands;

/// <summary>Makes the year-end report as PDF, DOCX, XLSX and JSON; with <c>--provinces</c> also the sheet of each province.</summary>
public static class ReportCommand
{
    public static async Task<int> RunAsync(CommandOptions options, CommandOutput to)
    {
        var year = options.Number("year", 2000, 2099)!.Value;
        var cutoff = options.Date("cutoff")!.Value;
        var directory = options.Existing();
        var target = PrepareTarget(options.Text("out")!);
        await using var services = RecordsHost.Build(directory);
        await RecordsHost.MigrateAsync(services);
        try
        {
            var printing = services.GetRequiredService<ReportPrinting>();
            var report = await StoredAsync(services, year, cutoff, target, to)
                ? null
                : await services.GetRequiredService<AnnualReportBuilder>().BuildAsync(Actor.Program, year, cutoff, CancellationToken.None);
            // What was read to build the value is not needed any more, and the printer beside us wants 200 MB.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            var code = report is null ? 0 : await SayAsync(await printing.PrintAsync(report, target), to);
            if (!options.Has("provinces"))
                return code;
            report ??= await services.GetRequiredService<ProvinceSheetQueries>().FindAsync(Actor.Program, year, cutoff)
                ?? await services.GetRequiredService<SnapshotQueries>().FindAsync(Actor.Program, year, cutoff);
            return Math.Max(code, await SayAsync(await printing.PrintProvincesAsync(report!, target), to));
        }
        catch (PrintingFailedException failed)
        {
            // The disk is full, or a file of that name cannot be replaced. What was written before is whole.
            await to.Error.WriteLineAsync(failed.Sentence);
            return 1;
        }
        catch (RuleBrokenException broken)
        {
            throw CommandFailure.Failed("Rule." + broken.Rule.Name, year, cutoff.ToString("yyyy-MM-dd"));
        }
    }

    private static async Task<int> SayAsync(ReportPrintings printed, CommandOutput to)
    {
        foreach (var file in printed.Files)
            await to.Out.WriteLineAsync(file);
        if (printed.PdfFailure is null)
            return 0;
        await to.Error.WriteLineAsync(printed.PdfFailure.Sentence);
        return 1;
    }

    // What is final leaves as it was stored; a stored report that somebody has changed does not leave at all.
    private static async Task<bool> StoredAsync(ServiceProvider services, int year, DateOnly cutoff, string target, CommandOutput to)
    {
        var snapshots = services.GetRequiredService<SnapshotQueries>();
        var stored = (await snapshots.ListAsync(Actor.Program, year)).LastOrDefault(s => s.Snapshot.Cutoff == cutoff);
        if (stored is null)
            return false;
        var checks = await snapshots.CheckAsync(Actor.Program, reprints: false);
        if (checks.Any(c => c.Year == year && c.Kind == stored.Snapshot.Kind && c.Edition == stored.Edition && !c.IsSound))
            throw CommandFailure.Failed("Verify.Tampered", year, stored.Edition);
        var output = new ReportDirectory(target);
        foreach (var format in new[] { "json", "xlsx", "docx", "pdf" })
            await to.Out.WriteLineAsync(await output.WriteAsync(
                $"annual-report-{year:0000}.{format}", await snapshots.FileAsync(Actor.Program, stored.Snapshot.Id, format), CancellationToken.None));
        return true;
    }

    private static string PrepareTarget(string path)
    {
        try
        {
            return Directory.CreateDirectory(path).FullName;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.Failed("Fault.OutNotWritable", path);
        }
    }
}
