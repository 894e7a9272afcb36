using System.Diagnostics;
using System.Text;
using LeYe.Benchmarks.Measuring;
using LeYe.Benchmarks.Subjects;

namespace LeYe.Benchmarks.Comparisons;

/// <summary>A file of people from its upload to the page with the state of every row: 500 rows, and the most an import takes.</summary>
public static class ImportComparison
{
    private const string Start = "/people/import";

    private sealed record Subject(int Rows, double SecondsAtMost, double MegabytesAtMost);

    public static async Task<Section> RunAsync(Workspace workspace, Effort effort)
    {
        Subject[] subjects = [new(500, 3, double.PositiveInfinity), new(20_000, 30, 300)];
        var runs = subjects.ToDictionary(s => s, _ => new List<(double Seconds, double Megabytes, double OtherShare)>());
        for (var round = 0; round < effort.Rounds; round++)
            foreach (var subject in subjects)
            {
                await Machine.WaitForQuietAsync(effort.Quiet);
                // A new process each time: what an earlier file left in its memory would count for the next.
                await using var portal = new PortalServer(workspace, workspace.LargeData, port: 5188, account: "base-qingyang");
                await portal.FirstPageAsync("/signin");
                await portal.SignInAsync();
                runs[subject].Add(await MeasureAsync(portal, subject.Rows, People(subject.Rows, round)));
            }
        return new Section("Import of people, from the upload to the state of every row", Table(runs));
    }

    private static async Task<(double, double, double)> MeasureAsync(PortalServer portal, int rows, string csv)
    {
        var (busy, own, clock) = (Machine.BusySeconds(), ProcessTree.Own.ProcessorSeconds(), Stopwatch.StartNew());
        var peak = 0L;
        using var ended = new CancellationTokenSource();
        var watch = Task.Run(async () =>
        {
            while (!ended.IsCancellationRequested)
            {
                peak = Math.Max(peak, portal.Tree.ResidentBytes());
                await Task.Delay(10);
            }
        });
        var page = await portal.UploadAsync(Start, ("base", "qingyang"), "file", "people.csv", Encoding.UTF8.GetBytes(csv));
        var seconds = clock.Elapsed.TotalSeconds;
        await ended.CancelAsync();
        await watch;
        DemandRead(page, rows);
        return (seconds, peak / 1e6, Machine.OtherShare(busy, own, seconds));
    }

    // A file that is refused is read fast: only one whose every row is good counts.
    private static void DemandRead(string page, int rows)
    {
        if (!page.Contains($"读到 {rows:N0} 行", StringComparison.Ordinal) || !page.Contains("失败 0", StringComparison.Ordinal))
            throw new InvalidOperationException($"not all of {rows} rows were read as good ones");
    }

    // Test numbers of nobody: region 999999, another birth date and sequence each.
    private static string People(int rows, int round)
    {
        var text = new StringBuilder("姓名,人员类别,身份证号,残疾人证号,户口性质,电话,本人同意登记\n");
        for (var i = 0; i < rows; i++)
        {
            var first = $"999999{new DateOnly(1960, 1, 1).AddDays((i / 900) + (round * 40)):yyyyMMdd}{i % 900 + 100:000}";
            var number = first + CheckCharacter(first);
            text.Append($"量测{i:00000},残疾人,{number},{number}42,农业,139{i:00000000},是\n");
        }
        return text.ToString();
    }

    private static char CheckCharacter(string first)
    {
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return "10X98765432"[first.Select((c, i) => (c - '0') * weights[i]).Sum() % 11];
    }

    private static string Table(Dictionary<Subject, List<(double Seconds, double Megabytes, double OtherShare)>> runs)
    {
        var text = new StringBuilder();
        text.AppendLine("Published ReadyToRun program on 10,000 people, a new process each time; CSV, every row with an identity number, a certificate and a phone; from the first byte sent to the page with the states.").AppendLine();
        text.AppendLine("| rows | seconds (min–max) | at most | peak RSS MB of the server (max) | at most | other load % | rounds |");
        text.AppendLine("|---|---|---|---|---|---|---|");
        foreach (var (subject, measured) in runs)
        {
            var (seconds, megabytes, others) = (measured.Select(r => r.Seconds).ToArray(), measured.Select(r => r.Megabytes).ToArray(), measured.Select(r => r.OtherShare).Median());
            text.AppendLine($"| {subject.Rows} | **{seconds.Median().Text(2)}** ({seconds.Min().Text(2)}–{seconds.Max().Text(2)}) | {subject.SecondsAtMost.Text()} s, {Figures.Met(seconds.Median() <= subject.SecondsAtMost, others)} | "
                + $"**{megabytes.Median().Text()}** ({megabytes.Max().Text()}) | {(double.IsFinite(subject.MegabytesAtMost) ? $"{subject.MegabytesAtMost.Text()} MB, {Figures.Met(megabytes.Max() <= subject.MegabytesAtMost)}" : "none")} | {(100 * others).Text()} | {measured.Count} |");
        }
        return text.ToString();
    }
}
