using System.Globalization;
using LeYe.Benchmarks.Comparisons;
using LeYe.Benchmarks.Measuring;
using LeYe.Benchmarks.Subjects;

// dotnet run -c Release --project LeYe.Tests/Benchmarks -- [report] [figures] [listing] [pdf] [memory] [start] [pages] [training] [signin] [import] [live] [--rounds N] [--seconds N] [--quiet N] [--prepared]
// What a measured process of its own does.
switch (args)
{
    case [ListingComparison.ChildVerb, var rows, var target]:
        ListingComparison.Print(rows, target);
        return 0;
    case [LiveServer.Verb, var data, var address]:
        await LiveServer.RunAsync(data, address);
        return 0;
    case [LiveServer.CostVerb, var data]:
        await LiveServer.CostAsync(data);
        return 0;
}

var comparisons = new Dictionary<string, Func<Workspace, Effort, Task<Section>>>
{
    ["report"] = ReportComparison.RunAsync,
    ["figures"] = FiguresComparison.RunAsync,
    ["listing"] = ListingComparison.RunAsync,
    ["pdf"] = PdfComparison.RunAsync,
    ["memory"] = MemoryComparison.RunAsync,
    ["start"] = StartComparison.RunAsync,
    ["pages"] = PagesComparison.RunAsync,
    ["training"] = TrainingComparison.RunAsync,
    ["signin"] = SignInComparison.RunAsync,
    ["import"] = ImportComparison.RunAsync,
    ["live"] = LiveComparison.RunAsync,
};
var wanted = args.TakeWhile(a => !a.StartsWith("--", StringComparison.Ordinal)).ToArray();
if (wanted.FirstOrDefault(w => !comparisons.ContainsKey(w)) is { } unknown)
{
    Console.Error.WriteLine($"Unknown comparison {unknown}. Known: {string.Join(", ", comparisons.Keys)}.");
    return 2;
}

int Option(string name, int standard) => Array.IndexOf(args, "--" + name) is >= 0 and var at ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : standard;
var effort = new Effort(Option("rounds", 5), Option("seconds", 10), TimeSpan.FromSeconds(Option("quiet", 20)));
var workspace = Workspace.Find();
if (!args.Contains("--prepared"))
    await workspace.PrepareAsync();
var results = new ResultsFile(workspace.ResultsFile);
foreach (var name in wanted.Length > 0 ? wanted : [.. comparisons.Keys])
{
    var section = await comparisons[name](workspace, effort);
    results.Put(name, section, Machine.Describe(workspace.Root));
    Console.WriteLine(section.Text);
}
return 0;
