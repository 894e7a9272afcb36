using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Headcount;
using LeYe.Domain.Placements;
using LeYe.Portal.Commands;
using LeYe.Portal.Setup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Benchmarks.Subjects;

/// <summary>The portal with one door more: a POST ends a running stay by the portal's own act, and answers the headcount that follows from it.</summary>
public static class LiveServer
{
    public const string Verb = "--live-server";
    public const string CostVerb = "--live-cost";

    public static async Task RunAsync(string data, string address)
    {
        var app = PortalHost.Build(new PortalOptions { Directory = DataDirectory.Prepare(data), Address = address });
        await RecordsHost.PrepareAsync(app.Services);
        var (stays, total) = Running(data);
        var placements = app.Services.GetRequiredService<PlacementService>();
        var gate = new SemaphoreSlim(1, 1);
        app.MapPost("/live/change", async () =>
        {
            await gate.WaitAsync();
            try
            {
                var began = await EndNextAsync(placements, stays);
                return Results.Text(string.Create(CultureInfo.InvariantCulture, $"{--total} {began}"));
            }
            finally
            {
                gate.Release();
            }
        }).AllowAnonymous();
        await app.RunAsync();
    }

    /// <summary>What a change costs after its commit: the kept numbers brought up to it, in milliseconds; median and highest of fifty, and the first counting.</summary>
    public static async Task CostAsync(string data)
    {
        await using var services = RecordsHost.Build(DataDirectory.Prepare(data));
        var (stays, total) = Running(data);
        var (kept, placements) = (services.GetRequiredService<KeptHeadcounts>(), services.GetRequiredService<PlacementService>());
        var clock = Stopwatch.StartNew();
        var first = await kept.CurrentAsync(default);
        var whole = clock.Elapsed.TotalMilliseconds;
        if (first.Sum(BaseScope.All).Total != total)
            throw new InvalidOperationException("the kept headcount is not that of the rows");
        var times = new List<double>();
        for (var i = 0; i < 60; i++)
        {
            await EndNextAsync(placements, stays);
            clock.Restart();
            var now = await kept.CurrentAsync(default);
            if (i >= 10)
                times.Add(clock.Elapsed.TotalMilliseconds);
            if (now.Sum(BaseScope.All).Total != --total)
                throw new InvalidOperationException("a change was lost");
        }
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{times[times.Count / 2]:F2} {times[^1]:F2} {whole:F0} {total}"));
    }

    /// <returns>When the act began that ended a stay, in nanoseconds of the machine's monotonic clock.</returns>
    private static async Task<long> EndNextAsync(PlacementService placements, ConcurrentQueue<(int Id, int Version)> stays)
    {
        var today = BusinessCalendar.DateOf(DateTime.UtcNow);
        while (stays.TryDequeue(out var stay))
        {
            var began = Stopwatch.GetTimestamp() * (1_000_000_000 / Stopwatch.Frequency);
            try
            {
                await placements.EndPlacementAsync(Head, stay.Id, today, EndReason.Resigned, stay.Version);
                return began;
            }
            catch (RuleBrokenException)
            {
                // Not one that can end today; the next.
            }
        }
        throw new InvalidOperationException("no stay is left to end");
    }

    private static Actor Head { get; } = new(0, "load", RoleName.BaseLead, BaseScope.All);

    // Those in post today, so that each end is one less.
    private static (ConcurrentQueue<(int Id, int Version)> Stays, int Total) Running(string data)
    {
        var today = BusinessCalendar.DateOf(DateTime.UtcNow).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        using var connection = new SqliteConnection($"Data Source={DataDirectory.Prepare(data).DatabaseFile};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            SELECT p.Id, p.Version FROM Placements p WHERE p.IsMain AND NOT p.IsTrial AND p.StartOn < '{today}' AND (p.EndOn IS NULL OR p.EndOn > '{today}')
            AND NOT EXISTS (SELECT 1 FROM Leaves l WHERE l.PlacementId = p.Id AND l.UncountedFromOn <= '{today}' AND (l.UntilOn IS NULL OR l.UntilOn > '{today}'))
            """;
        using var reader = command.ExecuteReader();
        var stays = new ConcurrentQueue<(int, int)>();
        while (reader.Read())
            stays.Enqueue((reader.GetInt32(0), reader.GetInt32(1)));
        return (stays, stays.Count);
    }
}
