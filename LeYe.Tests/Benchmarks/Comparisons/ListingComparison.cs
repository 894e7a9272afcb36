using System.Globalization;
using System.Text;
using LeYe.Benchmarks.Measuring;
using LeYe.Benchmarks.Subjects;
using LeYe.Portal.Documents.Listing;
using LeYe.Portal.Documents.Model;

namespace LeYe.Benchmarks.Comparisons;

/// <summary>A long list of evidence as XLSX, whole processes: 120,000 rows of six cells, and ten times fewer, beside libxlsxwriter in C.</summary>
public static class ListingComparison
{
    /// <summary>Asks this program to print the rows of a file and end: <c>--print-listing ROWS OUT</c>.</summary>
    public const string ChildVerb = "--print-listing";

    private const int Rows = 120_000;
    private const double ProcessorAtMost = 0.4;
    private const double MegabytesAtMost = 60;

    private static readonly ListingColumn[] Columns =
    [
        new("记录", ReportCellKind.Text, 24), new("站点", ReportCellKind.Text, 18), new("单位", ReportCellKind.Text, 18), new("工作月", ReportCellKind.Whole, 10),
        new("应发（元）", ReportCellKind.Amount, 14), new("工作方式", ReportCellKind.Text, 18),
    ];

    public static async Task<Section> RunAsync(Workspace workspace, Effort effort)
    {
        var peer = Path.Combine(workspace.Work, "listing-peer");
        await Workspace.RunAsync(Path.Combine(workspace.Sources, "Peers", "listing", "build.sh"), peer);
        var (all, tenth) = (Write(workspace, Rows), Write(workspace, Rows / 10));
        var target = Path.Combine(workspace.Work, "listing.xlsx");
        var (mine, small, theirs) = (new List<ProcessRun>(), new List<ProcessRun>(), new List<ProcessRun>());
        for (var round = 0; round < effort.Rounds; round++)
        {
            await Machine.WaitForQuietAsync(effort.Quiet);
            mine.Add(await ProcessRun.MeasureAsync(workspace.Child, ChildVerb, all, target));
            theirs.Add(await ProcessRun.MeasureAsync(peer, all, target + ".peer"));
            small.Add(await ProcessRun.MeasureAsync(workspace.Child, ChildVerb, tenth, target + ".small"));
        }
        return new Section("120,000 rows of evidence as XLSX", Table(mine, theirs, small, new FileInfo(target).Length, new FileInfo(target + ".peer").Length));
    }

    /// <summary>The child: reads the rows as they stand and prints them.</summary>
    public static void Print(string source, string target)
    {
        using var file = File.Create(target);
        ListingPrinter.Print(file, "明细", new DateOnly(2024, 12, 31), [new ListingSheet("明细", "evidence", Columns, rows =>
        {
            using var reader = new StreamReader(source);
            var lines = new Lines(reader);
            Span<Range> parts = stackalloc Range[7];
            while (lines.TryRead(out var line))
            {
                line.Split(parts, '\t');
                rows.BeginRow();
                rows.Text(line[parts[0]]);
                rows.Text(line[parts[1]]);
                rows.Text(line[parts[2]]);
                rows.Whole(int.Parse(line[parts[3]], CultureInfo.InvariantCulture));
                rows.Fen(long.Parse(line[parts[4]], CultureInfo.InvariantCulture));
                rows.Text(line[parts[5]]);
                rows.EndRow();
            }
        })]);
    }

    private static string Table(List<ProcessRun> mine, List<ProcessRun> theirs, List<ProcessRun> small, long bytes, long peerBytes)
    {
        var (cpu, peerCpu, other) = (Cpu(mine), Cpu(theirs), mine.Concat(theirs).Select(r => r.OtherShare).Median());
        var megabytes = mine.Max(r => r.PeakBytes) / 1e6;
        var text = new StringBuilder("Whole processes, styled cells, frozen header; the portal also makes a real table, which the peer's constant-memory mode cannot.").AppendLine().AppendLine();
        text.AppendLine("| subject | CPU s | s | × CPU | at most | peak RSS MB | at most | file MB | other load % |").AppendLine("|---|---|---|---|---|---|---|---|---|");
        text.AppendLine($"| portal | **{cpu.Text(2)}** | {mine.Select(r => r.Seconds).Median().Text(2)} | **{(cpu / peerCpu).Text(2)}** | {ProcessorAtMost.Text(1)}, {Figures.Met(cpu <= ProcessorAtMost * peerCpu, other)} | **{megabytes.Text()}** | {MegabytesAtMost.Text()} MB, {Figures.Met(megabytes <= MegabytesAtMost)} | {(bytes / 1e6).Text(1)} | {(100 * other).Text()} |");
        text.AppendLine($"| libxlsxwriter | {peerCpu.Text(2)} | {theirs.Select(r => r.Seconds).Median().Text(2)} | | | {(theirs.Max(r => r.PeakBytes) / 1e6).Text()} | | {(peerBytes / 1e6).Text(1)} | {(100 * other).Text()} |");
        text.AppendLine().AppendLine($"A tenth of the rows costs {Cpu(small).Text(2)} CPU s: ten times the rows cost {(cpu / Cpu(small)).Text(1)} times as much, at most 10: {Figures.Met(cpu <= 10 * Cpu(small))}.");
        return text.ToString();
    }

    private static double Cpu(List<ProcessRun> runs) => runs.Select(r => r.ProcessorSeconds).Median();

    private static string Write(Workspace workspace, int rows)
    {
        var file = Path.Combine(workspace.Work, $"listing-{rows}.tsv");
        string[] sites = ["甘肃张掖", "甘肃庆阳", "宁夏银川", "陕西清涧", "广西桂林"];
        File.WriteAllLines(file, Enumerable.Range(0, rows).Select(i => string.Create(CultureInfo.InvariantCulture,
            $"测某某（编号{i}）\t{sites[i % sites.Length]}\t第{i % 97}业务组\t{202401 + i % 12}\t{180_000 + i * 37 % 700_000}\t{(i % 3 == 0 ? "居家" : "在基地集中办公")}")));
        return file;
    }
}
