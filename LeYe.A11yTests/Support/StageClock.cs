using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace LeYe.A11yTests.Support;

/// <summary>What each part of the inspections takes, added up over all pages; costs.txt in the output folder tells it after a run.</summary>
public static class StageClock
{
    private static readonly ConcurrentDictionary<string, (long Ticks, int Times)> Spent = new();

    public static async Task<T> TimeAsync<T>(string stage, Func<Task<T>> work)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            return await work();
        }
        finally
        {
            var ticks = Stopwatch.GetTimestamp() - start;
            Spent.AddOrUpdate(stage, (ticks, 1), (_, all) => (all.Ticks + ticks, all.Times + 1));
        }
    }

    public static Task TimeAsync(string stage, Func<Task> work) => TimeAsync(stage, async () =>
    {
        await work();
        return true;
    });

    /// <summary>Writes the table: seconds in all, times, milliseconds each.</summary>
    public static void Write()
    {
        if (Spent.IsEmpty)
            return;
        var lines = Spent.OrderByDescending(s => s.Value.Ticks).Select(s => (s.Key, Seconds: (double)s.Value.Ticks / Stopwatch.Frequency, s.Value.Times))
            .Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key,-24}{s.Seconds,9:0.0} s{s.Times,7} ×{1000 * s.Seconds / s.Times,9:0} ms"));
        File.WriteAllLines(Path.Combine(AppContext.BaseDirectory, "costs.txt"), lines);
    }
}
