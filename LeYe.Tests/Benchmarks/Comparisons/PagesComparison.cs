using System.Text;
using LeYe.Benchmarks.Measuring;
using LeYe.Benchmarks.Subjects;

namespace LeYe.Benchmarks.Comparisons;

/// <summary>Pages over 10,000 people beside Django with gunicorn on the same rows, in interleaved rounds.</summary>
public static class PagesComparison
{
    private const double SlowestShare = 0.5;

    private sealed record PageKind(string Name, IReadOnlyList<string> Paths, double TimesAtLeast);

    public static async Task<Section> RunAsync(Workspace workspace, Effort effort)
    {
        await DjangoServer.PrepareAsync(workspace, workspace.LargeData);
        await using var portal = new PortalServer(workspace, workspace.LargeData);
        await using var django = new DjangoServer(workspace);
        foreach (var subject in new WebSubject[] { portal, django })
        {
            await subject.FirstPageAsync("/signin");
            await subject.SignInAsync();
        }
        PageKind[] kinds =
        [
            new("list of people, 50 rows", PageMix.People, 3),
            new("person", await PageMix.PersonsAsync(django), 5),
        ];
        await PageMix.CompareAsync(portal, django, kinds[0].Paths, kinds[1].Paths);
        foreach (var kind in kinds)
            foreach (var subject in new WebSubject[] { portal, django })
                await LoadRun.MeasureAsync(workspace, subject, kind.Paths, Math.Max(15, effort.Seconds));
        var text = new StringBuilder();
        text.AppendLine("wrk, 16 connections, one signed-in session, sharing the machine with the server; the same addresses and rows; every page of the mix was compared first.").AppendLine();
        text.AppendLine("| page | subject | req/s | p50 ms | p99 ms | bytes | CPU µs/request | failed | other load % |").AppendLine("|---|---|---|---|---|---|---|---|---|");
        var verdicts = new StringBuilder();
        foreach (var kind in kinds)
            await MeasureAsync(workspace, effort, kind, portal, django, text, verdicts);
        text.AppendLine().Append("| page | × Django's req/s (rounds) | at least | × Django's p99 | at most | requests a CPU second, × Django's |\n|---|---|---|---|---|---|\n").Append(verdicts);
        text.AppendLine().AppendLine($"Peak memory after all rounds: portal {(portal.Tree.ProportionalBytes() / 1e6).Text()} MB, Django {(django.Tree.ProportionalBytes() / 1e6).Text()} MB (proportional).");
        return new Section("Pages over 10,000 people", text.ToString());
    }

    private static async Task MeasureAsync(
        Workspace workspace, Effort effort, PageKind kind, WebSubject portal, WebSubject django, StringBuilder text, StringBuilder verdicts)
    {
        var (ours, theirs) = (new List<LoadRun>(), new List<LoadRun>());
        for (var round = 0; round < effort.Rounds; round++)
            // The order changes each round, so that nobody always comes after the other.
            foreach (var (subject, runs) in round % 2 == 0 ? new[] { (portal, ours), (django, theirs) } : [(django, theirs), (portal, ours)])
            {
                await Machine.WaitForQuietAsync(effort.Quiet);
                runs.Add(await LoadRun.MeasureAsync(workspace, subject, kind.Paths, effort.Seconds));
            }
        AddRow(text, kind, portal, ours);
        AddRow(text, kind, django, theirs);
        var times = ours.Zip(theirs, (a, b) => a.RequestsPerSecond / b.RequestsPerSecond).ToArray();
        var work = ours.Zip(theirs, (a, b) => b.ProcessorMicroseconds / a.ProcessorMicroseconds).Median();
        var busy = ours.Concat(theirs).Select(r => r.OtherShare).Median();
        var slowest = ours.Zip(theirs, (a, b) => a.P99 / b.P99).Median();
        verdicts.AppendLine($"| {kind.Name} | **{times.Median().Text(1)}** ({string.Join(", ", times.Select(t => t.Text(1)))}) | {kind.TimesAtLeast.Text()}, {Figures.Met(times.Median() >= kind.TimesAtLeast, busy)} | "
            + $"**{slowest.Text(2)}** | {SlowestShare.Text(1)}, {Figures.Met(slowest <= SlowestShare, busy)} | {work.Text(1)} |");
    }

    private static void AddRow(StringBuilder text, PageKind kind, WebSubject subject, List<LoadRun> runs) =>
        text.AppendLine($"| {kind.Name} | {subject.Name} | {Of(runs, r => r.RequestsPerSecond).Text()} | {Of(runs, r => r.P50).Text(1)} | {Of(runs, r => r.P99).Text(1)} | "
            + $"{Of(runs, r => r.BytesPerRequest).Text()} | {Of(runs, r => r.ProcessorMicroseconds).Text()} | {runs.Sum(r => r.Failed)} | {(100 * Of(runs, r => r.OtherShare)).Text()} |");

    private static double Of(List<LoadRun> runs, Func<LoadRun, double> value) => runs.Select(value).Median();
}
