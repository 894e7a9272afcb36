using System.Diagnostics;
using System.Text.Json;
using LeYe.Benchmarks.Subjects;

namespace LeYe.Benchmarks.Measuring;

/// <summary>What wrk measured in one round at one subject. Times in milliseconds.</summary>
public sealed record LoadRun(double RequestsPerSecond, double P50, double P99, double BytesPerRequest, long Failed, double ProcessorMicroseconds, double OtherShare)
{
    private const int Connections = 16;

    /// <summary>Asks a subject for the paths in turn over 16 connections.</summary>
    public static async Task<LoadRun> MeasureAsync(Workspace workspace, WebSubject subject, IEnumerable<string> paths, int seconds)
    {
        await subject.SignInAsync();
        return await RunAsync(workspace, subject, "requests.lua", "LOAD_PATHS", paths, seconds);
    }

    /// <summary>Sends each post (path, tab, body) once. The subject is signed in already: the bodies carry tokens of that session.</summary>
    public static Task<LoadRun> MeasurePostsAsync(Workspace workspace, WebSubject subject, IEnumerable<string> posts, int seconds) =>
        RunAsync(workspace, subject, "posts.lua", "LOAD_POSTS", posts, seconds);

    private static async Task<LoadRun> RunAsync(Workspace workspace, WebSubject subject, string script, string variable, IEnumerable<string> lines, int seconds)
    {
        var file = Path.Combine(workspace.Work, "load.txt");
        await File.WriteAllLinesAsync(file, lines);
        var start = new ProcessStartInfo("wrk",
            ["-t2", $"-c{Connections}", $"-d{seconds}s", "--timeout", "10s", "-s", Path.Combine(workspace.Sources, "Load", script), subject.Address.ToString()])
        {
            RedirectStandardOutput = true,
        };
        start.Environment[variable] = file;
        start.Environment["LOAD_ORIGIN"] = subject.Address.ToString().TrimEnd('/');
        start.Environment["LOAD_COOKIE"] = subject.CookieHeader;
        var (busy, own, used, clock) = (Machine.BusySeconds(), ProcessTree.Own.ProcessorSeconds(), subject.Tree.ProcessorSeconds(), Stopwatch.StartNew());
        using var wrk = Process.Start(start)!;
        var said = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        used = subject.Tree.ProcessorSeconds() - used;
        return Read(said, used, Machine.OtherShare(busy, own, clock.Elapsed.TotalSeconds));
    }

    private static LoadRun Read(string said, double processorSeconds, double others)
    {
        var line = said.Split('\n').FirstOrDefault(l => l.StartsWith("RESULT ", StringComparison.Ordinal)) ?? throw new InvalidOperationException("wrk said: " + said);
        using var result = JsonDocument.Parse(line[7..]);
        double Number(string name) => result.RootElement.GetProperty(name).GetDouble();
        var requests = Math.Max(1, Number("requests"));
        return new LoadRun(requests / Number("seconds"), Number("p50"), Number("p99"), Number("bytes") / requests, (long)Number("failed"),
            processorSeconds * 1e6 / requests, others);
    }
}
