using System.Text;
using LeYe.Benchmarks.Measuring;
using LeYe.Benchmarks.Subjects;

namespace LeYe.Benchmarks.Comparisons;

/// <summary>The whole process of <c>report</c>, from its start to four files: the demonstration, and 10,000 people.</summary>
public static class ReportComparison
{
    private sealed record Subject(string Name, string Data, int Year, string Cutoff, double SecondsAtMost, double MegabytesAtMost);

    public static async Task<Section> RunAsync(Workspace workspace, Effort effort)
    {
        Subject[] subjects =
        [
            new("demonstration as published", workspace.SmallData, 2024, "2024-02-29", 4, double.PositiveInfinity),
            new("10,000 people, 24 months", workspace.LargeData, 2024, Workspace.LargeUntil, 10, 400),
        ];
        var runs = subjects.ToDictionary(s => s, _ => new List<ProcessRun>());
        for (var round = 0; round < effort.Rounds; round++)
            foreach (var subject in subjects)
            {
                await Machine.WaitForQuietAsync(effort.Quiet);
                var target = Path.Combine(workspace.Work, "report-out");
                runs[subject].Add(await ProcessRun.MeasureAsync(workspace.Program,
                    "report", "--data", subject.Data, "--year", $"{subject.Year}", "--cutoff", subject.Cutoff, "--out", target));
            }
        return new Section("`report`, the whole process", Table(runs));
    }

    private static string Table(Dictionary<Subject, List<ProcessRun>> runs)
    {
        var text = new StringBuilder();
        text.AppendLine("Published ReadyToRun program, a new process each time, program and Typst's process together.").AppendLine();
        text.AppendLine("| records | seconds (min–max) | at most | CPU s | peak RSS MB (max) | at most | other load % | rounds |");
        text.AppendLine("|---|---|---|---|---|---|---|---|");
        foreach (var (subject, measured) in runs)
        {
            var seconds = measured.Select(r => r.Seconds).ToArray();
            var megabytes = measured.Select(r => r.PeakBytes / 1e6).ToArray();
            text.AppendLine($"| {subject.Name} | **{seconds.Median().Text(2)}** ({seconds.Min().Text(2)}–{seconds.Max().Text(2)}) | {subject.SecondsAtMost.Text()} s, "
                + $"{Figures.Met(seconds.Median() <= subject.SecondsAtMost, measured.Select(r => r.OtherShare).Median())} | {measured.Select(r => r.ProcessorSeconds).Median().Text(2)} | "
                + $"**{megabytes.Median().Text()}** ({megabytes.Max().Text()}) | {Limit(subject, megabytes)} | "
                + $"{(100 * measured.Select(r => r.OtherShare).Median()).Text()} | {measured.Count} |");
        }
        return text.ToString();
    }

    private static string Limit(Subject subject, double[] megabytes) => double.IsFinite(subject.MegabytesAtMost)
        ? $"{subject.MegabytesAtMost.Text()} MB, {Figures.Met(megabytes.Max() <= subject.MegabytesAtMost)}" : "none";
}
