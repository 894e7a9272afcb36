using System.Collections.Concurrent;
using System.Threading.Channels;
using LeYe.Domain.Common;
using LeYe.Domain.Headcount;
using LeYe.Domain.Placements;
using Microsoft.AspNetCore.SignalR;

namespace LeYe.Portal.Live;

/// <summary>
/// Pushes live numbers after a committed change, and when the day turns in Shanghai: starts, ends, leave beyond three months and
/// the expiry of certificates take effect then. The first change goes out at once; a burst is gathered to at most four pushes a second.
/// </summary>
public sealed class HeadcountNotifier : BackgroundService, IPlacementEvents
{
    /// <summary>The name under which browsers hear it.</summary>
    public const string ClientMethod = "headcount";

    // A browser that takes nothing must not keep the news from the others: it gets what is written when it reads again, or is cut off by its own silence.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LookAtTheDay = TimeSpan.FromSeconds(1);

    private readonly IHubContext<HeadcountHub> _people;
    private readonly IHubContext<BoardHub> _boards;
    private readonly KeptHeadcounts _kept;
    private readonly LiveMessages _messages;
    private readonly LiveConnections _connections;
    private readonly BusinessCalendar _calendar;
    private readonly ILogger<HeadcountNotifier> _log;
    private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ConcurrentDictionary<string, long> _sent = new();
    // The clock of the machine, whatever day the calendar shows.
    private readonly PushPace _pace = new(TimeProvider.System);
    private LiveState? _told;

    public HeadcountNotifier(
        IHubContext<HeadcountHub> people, IHubContext<BoardHub> boards, KeptHeadcounts kept, LiveMessages messages, LiveConnections connections,
        BusinessCalendar calendar, ILogger<HeadcountNotifier> log)
    {
        (_people, _boards, _kept, _messages, _connections, _calendar, _log) = (people, boards, kept, messages, connections, calendar, log);
        _kept.Changed += Wake;
    }

    /// <summary>Something else that the numbers of a base show was committed.</summary>
    public Task ChangedAsync(int baseId, CancellationToken cancel)
    {
        Wake();
        return Task.CompletedTask;
    }

    public override void Dispose()
    {
        _kept.Changed -= Wake;
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var day = WatchTheDayAsync(stoppingToken);
        while (await _signal.Reader.WaitToReadAsync(stoppingToken))
        {
            if (_pace.Wait() is { Ticks: > 0 } wait)
                await Task.Delay(wait, stoppingToken);
            _signal.Reader.TryRead(out _);
            try
            {
                await PushAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is System.Data.Common.DbException or InvalidOperationException or TimeoutException)
            {
                // The page's own numbers stay right; the next push carries what this one missed.
                _log.LogWarning("Headcount push failed: {Type}", fault.GetType().Name);
            }
        }
        await day;
    }

    private void Wake() => _signal.Writer.TryWrite(true);

    private async Task WatchTheDayAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(LookAtTheDay);
        var day = _calendar.Today;
        while (await timer.WaitForNextTickAsync(stopping))
        {
            if (_calendar.Today == day)
                continue;
            day = _calendar.Today;
            Wake();
        }
    }

    private async Task PushAsync(CancellationToken cancel)
    {
        _connections.CloseExpired();
        var views = _connections.Views();
        // Nobody looks: who comes later asks for the whole state.
        if (views.Count == 0)
            return;
        var now = await _kept.CurrentAsync(cancel);
        var messages = new List<(LiveView View, LiveMessage Message)>();
        foreach (var view in views)
            if (await _messages.ChangeAsync(view, _told, now, _sent.GetValueOrDefault(view.Key), cancel) is { } message)
                messages.Add((view, message));
        _told = now;
        // Two facts of one act may wake twice: what tells nobody anything must not hold up the next change.
        if (messages.Count == 0)
            return;
        _pace.Pushed();
        await Task.WhenAll(messages.Select(m => SendAsync(m.View, m.Message, cancel)));
    }

    private Task SendAsync(LiveView view, LiveMessage message, CancellationToken cancel)
    {
        _sent[view.Key] = message.Version;
        return Task.WhenAny(
            Task.WhenAll(_people.Clients.Group(view.Key).SendAsync(ClientMethod, message, cancel), _boards.Clients.Group(view.Key).SendAsync(ClientMethod, message, cancel)),
            Task.Delay(Patience, cancel));
    }
}
