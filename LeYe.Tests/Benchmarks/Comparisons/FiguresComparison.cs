using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using LeYe.Benchmarks.Measuring;
using LeYe.Benchmarks.Subjects;
using LeYe.Domain;
using LeYe.Domain.Accounts;
using LeYe.Domain.Persistence.Sqlite;
using LeYe.Domain.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Benchmarks.Comparisons;

/// <summary>All figures of a year from plain rows, beside a part of the same figures by the Django ORM on the same rows; then both over ten times the data.</summary>
public static class FiguresComparison
{
    private const double AtMost = 0.5;
    private const int Times = 10;
    private const int WarmRounds = 5;
    private static readonly DateOnly Cutoff = DateOnly.ParseExact(Workspace.LargeUntil, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Round(double ProcessorMilliseconds, double Milliseconds);

    public static async Task<Section> RunAsync(Workspace workspace, Effort effort)
    {
        var one = Path.Combine(workspace.Work, "figures-1.db");
        var ten = Path.Combine(workspace.Work, "figures-10.db");
        ScaledDatabase.Copy(Path.Combine(workspace.LargeData, "leye.db"), one, 1);
        ScaledDatabase.Copy(Path.Combine(workspace.LargeData, "leye.db"), ten, Times);
        var text = new StringBuilder("Warm, in one process each; the portal makes all figures of the report, the peer a part of them, and both say the same where both speak. Cut-off ")
            .AppendLine($"{Workspace.LargeUntil}.").AppendLine();
        text.AppendLine("| rows | subject | CPU ms | ms | × Django's CPU | at most | figures | other load % |").AppendLine("|---|---|---|---|---|---|---|---|");
        var portal = new Dictionary<string, double>();
        foreach (var file in new[] { one, ten })
        {
            await Machine.WaitForQuietAsync(effort.Quiet);
            var (busy, own, clock) = (Machine.BusySeconds(), ProcessTree.Own.ProcessorSeconds(), Stopwatch.StartNew());
            var (rounds, report) = await PortalAsync(file, effort.Rounds);
            var (peer, figures) = await DjangoAsync(workspace, file, effort.Rounds);
            var other = Machine.OtherShare(busy, own, clock.Elapsed.TotalSeconds);
            Compare(report, figures);
            var (mine, theirs) = (rounds.Select(r => r.ProcessorMilliseconds).Median(), peer.Select(r => r.ProcessorMilliseconds).Median());
            portal[file] = mine;
            var rows = ScaledDatabase.Describe(file);
            text.AppendLine($"| {rows} | portal | **{mine.Text()}** | {rounds.Select(r => r.Milliseconds).Median().Text()} | **{(mine / theirs).Text(2)}** | {AtMost.Text(1)}, {Figures.Met(mine <= AtMost * theirs, other)} | {report.Figures.Count} | {(100 * other).Text()} |");
            text.AppendLine($"| {rows} | Django | {theirs.Text()} | {peer.Select(r => r.Milliseconds).Median().Text()} | | | {figures.Count} | {(100 * other).Text()} |");
        }
        var growth = portal[ten] / portal[one];
        text.AppendLine().AppendLine($"Ten times the rows cost the portal {growth.Text(1)} times the CPU, at most 10: {Figures.Met(growth <= Times)}.");
        return new Section("The year's figures from plain rows", text.ToString());
    }

    private static async Task<(List<Round> Rounds, AnnualReport Report)> PortalAsync(string file, int rounds)
    {
        var services = new ServiceCollection();
        services.AddSqliteDatabase(file);
        services.AddSingleton(_ => new LeYe.Domain.Common.FieldProtector(LeYe.Domain.Common.FieldKeys.FromWord("benchmark")));
        services.AddDomain();
        await using var provider = services.BuildServiceProvider();
        var builder = provider.GetRequiredService<AnnualReportBuilder>();
        // Compiled while it runs, which the published program is before it starts: first as often as that takes.
        for (var round = 0; round < WarmRounds; round++)
            await builder.BuildAsync(Actor.Program, Cutoff.Year, Cutoff, CancellationToken.None);
        var report = await builder.BuildAsync(Actor.Program, Cutoff.Year, Cutoff, CancellationToken.None);
        var measured = new List<Round>();
        for (var round = 0; round < rounds; round++)
        {
            var (cpu, clock) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
            report = await builder.BuildAsync(Actor.Program, Cutoff.Year, Cutoff, CancellationToken.None);
            measured.Add(new Round((Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds, clock.Elapsed.TotalMilliseconds));
        }
        return (measured, report);
    }

    private static async Task<(List<Round> Rounds, Dictionary<string, string> Figures)> DjangoAsync(Workspace workspace, string file, int rounds)
    {
        var start = new ProcessStartInfo("/usr/bin/python3",
            ["figures.py", file, Cutoff.Year.ToString(CultureInfo.InvariantCulture), Workspace.LargeUntil, rounds.ToString(CultureInfo.InvariantCulture)])
        {
            WorkingDirectory = Path.Combine(workspace.Sources, "Peers", "django"), RedirectStandardOutput = true,
        };
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        using var process = Process.Start(start)!;
        using var answer = JsonDocument.Parse(await process.StandardOutput.ReadToEndAsync());
        await process.WaitForExitAsync();
        var (cpu, clock) = (answer.RootElement.GetProperty("cpu"), answer.RootElement.GetProperty("clock"));
        return ([.. cpu.EnumerateArray().Zip(clock.EnumerateArray(), (a, b) => new Round(a.GetDouble(), b.GetDouble()))],
            answer.RootElement.GetProperty("figures").EnumerateObject().ToDictionary(f => f.Name, f => f.Value.GetString()!));
    }

    // A comparison of different answers says nothing.
    private static void Compare(AnnualReport report, Dictionary<string, string> peer)
    {
        var ours = report.Figures.Where(f => f.Kind == FigureKind.Computed).ToDictionary(f => $"{f.Metric} {f.Base} {f.Population} {f.Window}", f => f.Value);
        foreach (var (key, value) in peer)
            if (!ours.TryGetValue(key, out var mine) || mine != value)
                throw new InvalidOperationException($"{key}: portal {mine ?? "none"}, Django {value}");
    }
}
