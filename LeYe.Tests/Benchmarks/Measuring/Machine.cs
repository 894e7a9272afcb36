using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace LeYe.Benchmarks.Measuring;

/// <summary>The machine that measures: what it is, and how much of it other programs use.</summary>
public static class Machine
{
    private const double Tick = 100;

    /// <summary>Date, size, versions and commit in one sentence.</summary>
    public static string Describe(string root)
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9;
        var processor = File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim();
        var changed = Say("git", root, "status", "--porcelain", "--", "LeYe.Portal", "LeYe.Domain", "wwwroot-assets").Length > 0 ? " with uncommitted changes" : "";
        return string.Create(CultureInfo.InvariantCulture,
            $"{DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC; {Environment.ProcessorCount} cores ({processor}), {memory:F0} GB; {Distribution()}; {RuntimeInformation.FrameworkDescription}; ")
            + $"Django {Say("/usr/bin/python3", root, "-m", "django", "--version")}, gunicorn {Package("gunicorn")}, wrk {Package("wrk")}; commit {Say("git", root, "rev-parse", "--short", "HEAD")}{changed}.";
    }

    /// <summary>Processor seconds the whole machine has worked since it started.</summary>
    public static double BusySeconds()
    {
        var fields = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Take(8)
            .Select(f => double.Parse(f, CultureInfo.InvariantCulture)).ToArray();
        return (fields.Sum() - fields[3] - fields[4]) / Tick;
    }

    /// <summary>The share of the machine that programs of others used.</summary>
    /// <param name="busy"><see cref="BusySeconds"/> at the beginning.</param>
    /// <param name="own">Processor seconds of <see cref="ProcessTree.Own"/> at the beginning.</param>
    /// <param name="seconds">How long ago that was.</param>
    public static double OtherShare(double busy, double own, double seconds) =>
        Math.Max(0, (BusySeconds() - busy - (ProcessTree.Own.ProcessorSeconds() - own)) / (seconds * Environment.ProcessorCount));

    /// <summary>Waits until other programs use less than a tenth of the machine, or until the time is up.</summary>
    public static async Task WaitForQuietAsync(TimeSpan atMost)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            var (before, started) = (BusySeconds(), Stopwatch.StartNew());
            await Task.Delay(500);
            var used = (BusySeconds() - before) / (started.Elapsed.TotalSeconds * Environment.ProcessorCount);
            if (used < 0.1 || clock.Elapsed > atMost)
                return;
        }
    }

    private static string Distribution() =>
        File.ReadLines("/etc/os-release").FirstOrDefault(l => l.StartsWith("PRETTY_NAME=", StringComparison.Ordinal))?[12..].Trim('"') ?? "Linux";

    private static string Package(string name) => Say("dpkg-query", "/", "-W", "-f=${Version}", name);

    private static string Say(string program, string directory, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = directory, RedirectStandardOutput = true })!;
        var text = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return text;
    }
}
