using System.Diagnostics;
using System.Globalization;

namespace LeYe.Benchmarks.Subjects;

/// <summary>The peer a user's team would most likely pick: Django with gunicorn, on the same rows.</summary>
public sealed class DjangoServer(Workspace workspace, int port = 5182) : WebSubject(Start(workspace, port), port)
{
    public override string Name => "Django";

    public static string DatabaseFile(Workspace workspace) => Path.Combine(workspace.Work, "django.db");

    /// <summary>Makes the peer's database from the portal's demonstration.</summary>
    public static async Task PrepareAsync(Workspace workspace, string data)
    {
        PeerDatabase.Make(data, DatabaseFile(workspace));
        await Workspace.RunAsync(Script(workspace, "prepare.sh"), DatabaseFile(workspace));
    }

    protected override Task EnterAsync() => GetAsync("/signin");

    private static ProcessStartInfo Start(Workspace workspace, int port) =>
        new(Script(workspace, "run.sh"), [DatabaseFile(workspace), port.ToString(CultureInfo.InvariantCulture)]);

    private static string Script(Workspace workspace, string name) => Path.Combine(workspace.Sources, "Peers", "django", name);
}
