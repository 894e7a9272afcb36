using System.Diagnostics;
using System.Globalization;
using System.Text;
using LeYe.Benchmarks.Measuring;
using LeYe.Benchmarks.Subjects;

namespace LeYe.Benchmarks.Comparisons;

/// <summary>
/// Live headcounts to a thousand browsers, beside a bare WebSocket server in Node that commits nothing: from the beginning of a change to the
/// last browser's receipt. Then a minute of twenty changes a second, a restart, and what a change costs over many stays.
/// LEYE_LIVE_CLIENTS and LEYE_LIVE_STAYS make a small run of it.
/// </summary>
public static class LiveComparison
{
    private const double MedianTimes = 2;
    private const double P99Times = 3;
    private const double KilobytesAtMost = 40;
    private const double BehindAtMost = 1000;
    private const double AgainAtMost = 10;
    private const int ChangesASecond = 20;
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(25);

    private static int Clients => Number("LEYE_LIVE_CLIENTS", 1000);

    private static int[] Stays => [1_000, Number("LEYE_LIVE_STAYS", 1_000_000)];

    public static async Task<Section> RunAsync(Workspace workspace, Effort effort)
    {
        var (mine, theirs) = (new List<Latency>(), new List<Latency>());
        var (memory, nodeMemory, behind, lost, again) = (new List<double>(), new List<double>(), 0.0, 0, 0.0);
        for (var round = 0; round < effort.Rounds; round++)
        {
            await Machine.WaitForQuietAsync(effort.Quiet);
            var data = Fresh(workspace);
            await using (var node = new NodeServer(workspace))
            {
                await node.FirstPageAsync("/");
                using var load = new LiveLoad(workspace, "raw", node.Address, "", Clients);
                nodeMemory.Add(await OpenAsync(load, node));
                theirs.Add(await IsolatedAsync(load, effort));
            }
            await Machine.WaitForQuietAsync(effort.Quiet);
            var portal = await StartAsync(workspace, data);
            using (var load = new LiveLoad(workspace, "signalr", portal.Address, "live/change", Clients, portal.CookieHeader))
            {
                await load.AskAsync("make 5 50");
                memory.Add(await OpenAsync(load, portal));
                mine.Add(await IsolatedAsync(load, effort));
                if (round == 0)
                {
                    // Six times the seconds of a round: a minute unless it is asked for less.
                    var held = await load.AskAsync(string.Create(CultureInfo.InvariantCulture, $"make {effort.Seconds * 6 * ChangesASecond} {1000 / ChangesASecond}"));
                    (behind, lost) = (held.GetProperty("most").GetDouble(), held.GetProperty("lost").GetInt32());
                    await portal.DisposeAsync();
                    portal = await StartAsync(workspace, data);
                    await load.AskAsync("again 60");
                    again = portal.Clock.Elapsed.TotalSeconds;
                }
            }
            await portal.DisposeAsync();
        }
        return new Section("Live headcounts", Text(effort, mine, theirs, memory, nodeMemory, behind, lost, again) + await CostAsync(workspace));
    }

    private static string Text(
        Effort effort, List<Latency> mine, List<Latency> theirs, List<double> memory, List<double> nodeMemory, double behind, int lost, double again)
    {
        var p50 = mine.Zip(theirs, (m, t) => m.P50 / t.P50).ToList();
        var p99 = mine.Zip(theirs, (m, t) => m.P99 / t.P99).ToList();
        var text = new StringBuilder();
        text.AppendLine($"{Clients} browsers (npm's SignalR client in two Node processes) on one machine with the server; the peer is a bare WebSocket server in Node that commits nothing.")
            .AppendLine("Time from the beginning of a change in the server (in the portal an act that ends a stay and commits it with its audit; in the peer a number less) to the last browser's receipt; changes 300 ms apart.").AppendLine();
        text.AppendLine("| | portal | node | times (rounds) | at most |").AppendLine("|---|---|---|---|---|");
        text.AppendLine(Row("p50, ms", mine.Select(m => m.P50).Median(), theirs.Select(t => t.P50).Median(), p50, MedianTimes));
        text.AppendLine(Row("p99, ms", mine.Select(m => m.P99).Median(), theirs.Select(t => t.P99).Median(), p99, P99Times));
        text.AppendLine($"| server memory a connection, kB | **{memory.Median().Text(1)}** | {nodeMemory.Median().Text(1)} | | {KilobytesAtMost.Text()}, {Figures.Met(memory.Median() <= KilobytesAtMost)} |");
        text.AppendLine($"| {ChangesASecond} changes a second for {effort.Seconds * 6} s: furthest behind, ms | **{behind.Text()}** | | changes lost: {lost} | {BehindAtMost.Text()}, {Figures.Met(behind <= BehindAtMost && lost == 0)} |");
        text.AppendLine($"| restart: all {Clients} right again, s from the start of the process | **{again.Text(1)}** | | | {AgainAtMost.Text()}, {Figures.Met(again <= AgainAtMost)} |");
        return text.AppendLine().ToString();
    }

    private static string Row(string what, double mine, double theirs, List<double> times, double atMost) =>
        $"| {what} | {mine.Text(1)} | {theirs.Text(1)} | **{times.Median().Text(1)}** ({string.Join(", ", times.Select(t => t.Text(1)))}) | {atMost.Text()}, {Figures.Met(times.Median() <= atMost)} |";

    private static async Task<string> CostAsync(Workspace workspace)
    {
        var text = new StringBuilder("What a change costs after its commit, until the numbers of all bases are those that follow from it: two queries, whatever there is.\n\n| stays | median, ms | highest of 50, ms | first counting, ms |\n|---|---|---|---|\n");
        var medians = new List<double>();
        foreach (var stays in Stays)
        {
            var data = Path.Combine(workspace.Work, "live-cost");
            Copy(workspace.SmallData, data);
            ManyStays.Copy(Path.Combine(workspace.SmallData, "leye.db"), Path.Combine(data, "leye.db"), stays);
            using var child = Process.Start(new ProcessStartInfo(workspace.Child, [LiveServer.CostVerb, data]) { RedirectStandardOutput = true })!;
            var said = (await child.StandardOutput.ReadToEndAsync()).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            await child.WaitForExitAsync();
            if (child.ExitCode != 0)
                throw new InvalidOperationException("the cost of a change could not be measured");
            medians.Add(double.Parse(said[0], CultureInfo.InvariantCulture));
            text.AppendLine(CultureInfo.InvariantCulture, $"| {stays:N0} more | {said[0]} | {said[1]} | {said[2]} |");
        }
        // Flat: within what the clock of a busy machine moves by itself.
        text.AppendLine().AppendLine($"Times of the smaller: **{(medians[^1] / medians[0]).Text(2)}**, at most 1.5, {Figures.Met(medians[^1] <= medians[0] * 1.5)}.");
        return text.ToString();
    }

    // The first browsers bring in the program's code for all of them; what the storm left behind is settled when the guard has looked at it.
    /// <returns>Kilobytes of server memory a connection.</returns>
    private static async Task<double> OpenAsync(LiveLoad load, WebSubject server)
    {
        var first = Clients / 20;
        await OpenAsync(load, server, first);
        var before = server.Tree.ResidentBytes();
        await OpenAsync(load, server, Clients);
        return (server.Tree.ResidentBytes() - before) / 1024.0 / (Clients - first);
    }

    private static async Task OpenAsync(LiveLoad load, WebSubject server, int browsers)
    {
        var opened = await load.AskAsync(string.Create(CultureInfo.InvariantCulture, $"open {browsers}"));
        if (opened.GetProperty("ready").GetInt32() != browsers)
            throw new InvalidOperationException($"{server.Name}: not all browsers connected");
        await Task.Delay(Settled);
    }

    private static async Task<Latency> IsolatedAsync(LiveLoad load, Effort effort)
    {
        await load.AskAsync("make 10 300");
        var found = await load.AskAsync($"make {effort.Seconds * 10} 300");
        if (found.GetProperty("lost").GetInt32() > 0)
            throw new InvalidOperationException("a change did not reach every browser");
        return new Latency(found.GetProperty("p50").GetDouble(), found.GetProperty("p99").GetDouble());
    }

    private static async Task<PortalServer> StartAsync(Workspace workspace, string data)
    {
        var portal = new PortalServer(workspace, data, 5184, isLive: true);
        await portal.FirstPageAsync("/signin");
        await portal.SignInAsync();
        return portal;
    }

    // Changes use up the stays: each round begins with those of the large demonstration.
    private static string Fresh(Workspace workspace)
    {
        var data = Path.Combine(workspace.Work, "live");
        Copy(workspace.LargeData, data);
        return data;
    }

    private static void Copy(string from, string to)
    {
        if (Directory.Exists(to))
            Directory.Delete(to, recursive: true);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = to + file[from.Length..];
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static int Number(string name, int standard) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : standard;

    private sealed record Latency(double P50, double P99);
}
