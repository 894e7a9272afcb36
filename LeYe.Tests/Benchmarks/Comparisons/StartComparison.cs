using System.Text;
using LeYe.Benchmarks.Measuring;
using LeYe.Benchmarks.Subjects;

namespace LeYe.Benchmarks.Comparisons;

/// <summary>From the start of the process to the first page with status 200, beside Django with gunicorn.</summary>
public static class StartComparison
{
    private const double SecondsAtMost = 1.0;

    public static async Task<Section> RunAsync(Workspace workspace, Effort effort)
    {
        await DjangoServer.PrepareAsync(workspace, workspace.SmallData);
        var (portal, django) = (new List<double>(), new List<double>());
        var memory = new List<double>();
        for (var round = 0; round < effort.Rounds + 2; round++)
        {
            await Machine.WaitForQuietAsync(effort.Quiet);
            await using (var server = new PortalServer(workspace, workspace.SmallData))
            {
                portal.Add(await server.FirstPageAsync("/signin"));
                memory.Add(server.Tree.ResidentBytes() / 1e6);
            }
            await Machine.WaitForQuietAsync(effort.Quiet);
            await using (var server = new DjangoServer(workspace))
                django.Add(await server.FirstPageAsync("/signin"));
        }
        return new Section("Start to first page", Table(portal, django, memory));
    }

    private static string Table(List<double> portal, List<double> django, List<double> memory)
    {
        var text = new StringBuilder();
        text.AppendLine("Published ReadyToRun program on the demonstration; a new process each time; first 200 on `/signin`.").AppendLine();
        text.AppendLine("| subject | seconds (min–max) | at most | starts |").AppendLine("|---|---|---|---|");
        text.AppendLine($"| portal, {memory.Median().Text()} MB resident then | **{portal.Median().Text(2)}** ({portal.Min().Text(2)}–{portal.Max().Text(2)}) | "
            + $"{SecondsAtMost.Text(1)} s, {Figures.Met(portal.Median() <= SecondsAtMost)} | {portal.Count} |");
        text.AppendLine($"| Django with gunicorn | {django.Median().Text(2)} ({django.Min().Text(2)}–{django.Max().Text(2)}) | | {django.Count} |");
        return text.ToString();
    }
}
