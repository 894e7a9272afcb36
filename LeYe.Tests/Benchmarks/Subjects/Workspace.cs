using System.Diagnostics;

namespace LeYe.Benchmarks.Subjects;

/// <summary>Where the benchmark works: artifacts/benchmarks holds the published program and the demonstrations, and is not kept.</summary>
/// <param name="Root">The repository.</param>
public sealed record Workspace(string Root)
{
    public const string Password = "benchmark only";

    /// <summary>The history of the large demonstration ends here, so that its report is the same on every day.</summary>
    public const string LargeUntil = "2024-12-31";

    public string Sources => Path.Combine(Root, "LeYe.Tests", "Benchmarks");

    public string ResultsFile => Path.Combine(Sources, "RESULTS.md");

    public string Work => Path.Combine(Root, "artifacts", "benchmarks");

    public string Program => Path.Combine(Work, "portal", "LeYe.Portal");

    /// <summary>This program, published as the portal is, for what it measures in processes of its own.</summary>
    public string Child => Path.Combine(Work, "child", "LeYe.Benchmarks");

    /// <summary>The demonstration as published.</summary>
    public string SmallData => Path.Combine(Work, "demonstration");

    /// <summary>10,000 people with 24 months.</summary>
    public string LargeData => Path.Combine(Work, "demonstration-10000");

    public static Workspace Find()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "LeYe.sln")))
            directory = directory.Parent;
        return new Workspace(directory?.FullName ?? throw new InvalidOperationException("LeYe.sln not found above " + AppContext.BaseDirectory));
    }

    /// <summary>Installs the peers, publishes the program and makes the demonstrations that are missing.</summary>
    public async Task PrepareAsync()
    {
        Directory.CreateDirectory(Work);
        await RunAsync(Path.Combine(Sources, "setup.sh"));
        await PublishAsync(Path.Combine(Root, "LeYe.Portal"), Program);
        await PublishAsync(Sources, Child);
        ShareBrowserFiles();
        await DemonstrateAsync(SmallData);
        await DemonstrateAsync(LargeData, "--people", "10000", "--until", LargeUntil);
    }

    // The child also serves the portal's pages; what browsers load is published with the portal only.
    private void ShareBrowserFiles()
    {
        var (from, to) = (Path.GetDirectoryName(Program)!, Path.GetDirectoryName(Child)!);
        var files = Directory.EnumerateFiles(Path.Combine(from, "wwwroot"), "*", SearchOption.AllDirectories).Append(Path.Combine(from, "LeYe.Portal.staticwebassets.endpoints.json"));
        foreach (var file in files)
        {
            var copy = to + file[from.Length..];
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }

    private static Task PublishAsync(string project, string program) => RunAsync(
        "dotnet", "publish", project, "-c", "Release", "-r", "linux-x64", "--self-contained", "false",
        "-p:PublishReadyToRun=true", "-o", Path.GetDirectoryName(program)!, "-clp:NoSummary", "-v", "quiet");

    // One made by an earlier program is brought to this one's indexes, which the peer's copy gets too.
    private Task DemonstrateAsync(string data, params string[] options) => Directory.Exists(data)
        ? RunAsync(Program, "migrate", "--data", data)
        : RunAsync(Program, ["demo", "--data", data, "--password", Password, .. options]);

    /// <summary>Runs a program to its end and shows what it says.</summary>
    public static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments))!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: exit {process.ExitCode}");
    }
}
