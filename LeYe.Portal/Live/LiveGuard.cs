using System.Threading.Channels;
using LeYe.Domain.Persistence;

namespace LeYe.Portal.Live;

/// <summary>
/// Looks whether the open connections may still listen: at once when an act, here or in another process, touched an account, a sign-in or
/// a display, and every few seconds for what nothing tells, such as a notice that was lost.
/// </summary>
public sealed class LiveGuard : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    private readonly LiveConnections _connections;
    private readonly CommittedChanges _changes;
    private readonly ILogger<LiveGuard> _log;
    private readonly ConnectionStorms _storms = new(() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true));
    private readonly Channel<ChangedFacts> _told = Channel.CreateUnbounded<ChangedFacts>(new UnboundedChannelOptions { SingleReader = true });

    public LiveGuard(LiveConnections connections, CommittedChanges changes, ILogger<LiveGuard> log)
    {
        (_connections, _changes, _log) = (connections, changes, log);
        _changes.Committed += Hear;
    }

    public override void Dispose()
    {
        _changes.Committed -= Hear;
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        var (tick, told) = (timer.WaitForNextTickAsync(stoppingToken).AsTask(), _told.Reader.WaitToReadAsync(stoppingToken).AsTask());
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.WhenAny(tick, told);
            var (accounts, isEverything) = (new HashSet<int>(), false);
            while (_told.Reader.TryRead(out var facts))
            {
                accounts.UnionWith(facts.Accounts);
                isEverything |= facts.IsEverything;
            }
            if (told.IsCompleted)
                told = _told.Reader.WaitToReadAsync(stoppingToken).AsTask();
            var isTime = tick.IsCompleted;
            if (isTime)
            {
                tick = timer.WaitForNextTickAsync(stoppingToken).AsTask();
                _storms.Look(_connections.Count);
            }
            await RecheckAsync(isTime || isEverything ? null : accounts.Contains, stoppingToken);
        }
    }

    private void Hear(ChangedFacts facts)
    {
        if (facts.TouchesRights)
            _told.Writer.TryWrite(facts);
    }

    private async Task RecheckAsync(Predicate<int>? isTold, CancellationToken cancel)
    {
        try
        {
            await _connections.RecheckAsync(isTold, cancel);
        }
        catch (Exception fault) when (fault is System.Data.Common.DbException or InvalidOperationException or TimeoutException)
        {
            _log.LogWarning("Live connections could not be checked: {Type}", fault.GetType().Name);
        }
    }
}
