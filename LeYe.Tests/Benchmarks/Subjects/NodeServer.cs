using System.Diagnostics;

namespace LeYe.Benchmarks.Subjects;

/// <summary>The bare WebSocket server in Node.</summary>
public sealed class NodeServer(Workspace workspace, int port = 5183) : WebSubject(
    new ProcessStartInfo("node", [Path.Combine(workspace.Sources, "Peers", "live", "server.mjs"), port.ToString(System.Globalization.CultureInfo.InvariantCulture)])
    {
        WorkingDirectory = Path.Combine(workspace.Root, "wwwroot-assets"),
    }, port)
{
    public override string Name => "node";

    protected override Task EnterAsync() => Task.CompletedTask;
}
