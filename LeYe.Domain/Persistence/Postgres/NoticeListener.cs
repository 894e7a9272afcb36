using System.Data.Common;
using LeYe.Domain.Common;
using Npgsql;

namespace LeYe.Domain.Persistence.Postgres;

/// <summary>
/// Hears what the other processes have committed, on a connection of its own. When the connection is lost it is opened again and again;
/// what was told meanwhile is gone, so that everything that is kept is then looked at anew.
/// </summary>
public sealed class NoticeListener
{
    private static readonly TimeSpan Soonest = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Latest = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan PruneEvery = TimeSpan.FromMinutes(1);

    private readonly PostgresAddress _address;
    private readonly PostgresCarrier _carrier;
    private readonly CommittedChanges _changes;
    private readonly BusinessCalendar _calendar;
    private volatile bool _isHearing;
    private bool _isLost;

    internal NoticeListener(PostgresAddress address, PostgresCarrier carrier, CommittedChanges changes, BusinessCalendar calendar) =>
        (_address, _carrier, _changes, _calendar) = (address, carrier, changes, calendar);

    /// <summary>Whether what others commit is heard now.</summary>
    public bool IsHearing => _isHearing;

    /// <summary>Raised with the fault when the connection is lost or cannot be opened, once until it is back; with null when it is back.</summary>
    public event Action<Exception?>? Turned;

    /// <summary>Listens until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        var wait = Soonest;
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                await using var connection = await OpenAsync(cancel);
                wait = Soonest;
                await HearAsync(connection, cancel);
            }
            catch (Exception fault) when (fault is DbException or IOException or TimeoutException or InvalidOperationException && !cancel.IsCancellationRequested)
            {
                Lose(fault);
                await Task.Delay(wait, cancel);
                wait = wait * 2 < Latest ? wait * 2 : Latest;
            }
        }
    }

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken cancel)
    {
        var connection = _address.MakeListener();
        try
        {
            connection.Notification += (_, told) => Hear(told.Payload);
            await connection.OpenAsync(cancel);
            await using (var listen = new NpgsqlCommand($"LISTEN {PostgresCarrier.Channel}", connection))
                await listen.ExecuteNonQueryAsync(cancel);
            await _carrier.BeginAsync(_calendar.Today, cancel);
            (_isHearing, _isLost) = (true, false);
            Turned?.Invoke(null);
            // Whatever was told while nobody listened here.
            _changes.Tell(new ChangedFacts { IsEverything = true });
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private async Task HearAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        var pruned = Environment.TickCount64;
        while (true)
        {
            await connection.WaitAsync(PruneEvery, cancel);
            if (Environment.TickCount64 - pruned < PruneEvery.TotalMilliseconds)
                continue;
            await _carrier.PruneAsync(cancel);
            pruned = Environment.TickCount64;
        }
    }

    private void Hear(string payload)
    {
        if (Notice.Read(payload, _carrier.Self) is { } facts)
            _changes.Tell(facts);
    }

    private void Lose(Exception fault)
    {
        if (_isLost)
            return;
        (_isHearing, _isLost) = (false, true);
        // What lies in the pools is as broken; nobody shall find that out by their own request.
        NpgsqlConnection.ClearAllPools();
        Turned?.Invoke(fault);
        // Nothing tells any more whose rights have ended: what was known of them holds no longer.
        _changes.Tell(new ChangedFacts { IsEverything = true });
    }
}
