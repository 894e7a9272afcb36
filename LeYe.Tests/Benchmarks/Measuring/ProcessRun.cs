using System.Diagnostics;

namespace LeYe.Benchmarks.Measuring;

/// <summary>One whole run of a program, from its start to its end.</summary>
/// <param name="Seconds">By the clock.</param>
/// <param name="ProcessorSeconds">Of the program and its children.</param>
/// <param name="PeakBytes">Highest resident memory of the program and its children together, sampled every 10 ms.</param>
/// <param name="OtherShare">Share of the machine that other programs used meanwhile.</param>
public sealed record ProcessRun(double Seconds, double ProcessorSeconds, long PeakBytes, double OtherShare)
{
    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message holds what it said.</exception>
    public static async Task<ProcessRun> MeasureAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var (busy, own, ended, clock) = (Machine.BusySeconds(), ProcessTree.Own.ProcessorSeconds(), ProcessTree.EndedChildrenSeconds(), Stopwatch.StartNew());
        using var process = Process.Start(start)!;
        var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var tree = new ProcessTree(process.Id);
        var peak = 0L;
        while (!process.HasExited)
        {
            peak = Math.Max(peak, tree.ResidentBytes());
            await Task.Delay(10);
        }
        var seconds = clock.Elapsed.TotalSeconds;
        await process.WaitForExitAsync();
        var used = ProcessTree.EndedChildrenSeconds() - ended;
        var others = Machine.OtherShare(busy, own, seconds);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: exit {process.ExitCode}\n{string.Join('\n', await said)}");
        return new ProcessRun(seconds, used, peak, others);
    }
}
