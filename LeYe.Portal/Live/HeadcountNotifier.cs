using System.Collections.Concurrent;
using System.Globalization;
using System.Threading.Channels;
using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.Headcount;
using LeYe.Domain.Placements;
using Microsoft.AspNetCore.SignalR;

namespace LeYe.Portal.Live;

/// <summary>
/// Pushes headcounts after a committed change. The first change goes out at once; a burst is gathered to at most four pushes a second.
/// </summary>
public sealed class HeadcountNotifier(
    IHubContext<HeadcountHub> hub, HeadcountQueries headcounts, BaseQueries bases, BusinessCalendar calendar, LiveConnections connections, ILogger<HeadcountNotifier> log)
    : BackgroundService, IPlacementEvents
{
    private const string ClientMethod = "headcount";
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(250);
    private readonly Channel<int> _changed = Channel.CreateUnbounded<int>(new UnboundedChannelOptions { SingleReader = true });
    private readonly ConcurrentDictionary<int, string> _keys = new();
    // Rises over restarts too, and stays below 2^53: the browser's numbers hold no more.
    private long _version = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() * 1000;

    public Task ChangedAsync(int baseId, CancellationToken cancel) => _changed.Writer.WriteAsync(baseId, CancellationToken.None).AsTask();

    /// <summary>What somebody with this scope may see now: the bases they reach, and the programme where they reach all.</summary>
    public async Task<IReadOnlyList<HeadcountMessage>> CurrentAsync(BaseScope scope, CancellationToken cancel)
    {
        var version = Interlocked.Increment(ref _version);
        var now = await headcounts.AtAsync(scope, calendar.Today, cancel);
        await LearnKeysAsync(cancel);
        var messages = _keys.Where(k => scope.Covers(k.Key)).Select(k => Message(k.Value, version, now.Of(k.Key))).ToList();
        if (scope.IsAll)
            messages.Add(Message(HeadcountHub.Programme, version, now.Programme));
        return messages;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await _changed.Reader.WaitToReadAsync(stoppingToken))
        {
            var changed = new HashSet<int>();
            while (_changed.Reader.TryRead(out var id))
                changed.Add(id);
            try
            {
                await PushAsync(changed, stoppingToken);
            }
            catch (Exception fault) when (fault is System.Data.Common.DbException or InvalidOperationException)
            {
                // The page's own numbers stay right; a browser that misses a push asks for the whole state when it reconnects.
                log.LogWarning("Headcount push failed: {Type}", fault.GetType().Name);
            }
            await Task.Delay(Gather, stoppingToken);
        }
    }

    private async Task PushAsync(HashSet<int> changed, CancellationToken cancel)
    {
        var version = Interlocked.Increment(ref _version);
        var now = await headcounts.AtAsync(BaseScope.All, calendar.Today, cancel);
        await LearnKeysAsync(cancel);
        connections.CloseExpired();
        foreach (var id in changed.Where(_keys.ContainsKey))
            await hub.Clients.Groups(HeadcountHub.GroupOf(id), HeadcountHub.Programme).SendAsync(ClientMethod, Message(_keys[id], version, now.Of(id)), cancel);
        await hub.Clients.Group(HeadcountHub.Programme).SendAsync(ClientMethod, Message(HeadcountHub.Programme, version, now.Programme), cancel);
    }

    private async Task LearnKeysAsync(CancellationToken cancel)
    {
        if (!_keys.IsEmpty)
            return;
        foreach (var each in await bases.NamesAsync(Actor.Program, cancel))
            _keys[each.Id] = each.Key;
    }

    private HeadcountMessage Message(string key, long version, HeadcountSplit split) =>
        new(key, version, calendar.UtcNow.ToString("O", CultureInfo.InvariantCulture), HeadcountMetrics.Of(split));
}
