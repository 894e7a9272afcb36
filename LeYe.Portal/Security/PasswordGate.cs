using System.Collections.Concurrent;

namespace LeYe.Portal.Security;

/// <summary>
/// Where passwords wait to be checked. A check costs a processor tenths of a second by design, so a flood of wrong ones would keep everybody out.
/// Few are checked at a time, and the next is whoever has failed least: first addresses that somebody signed in from before, then those with
/// the fewest failures of late, then by arrival. Nobody is refused for another's mistakes at the same address.
/// </summary>
public sealed class PasswordGate(TimeProvider time)
{
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(15);
    private const int MostAddresses = 10_000;
    // Half the processors go on serving pages.
    private readonly int _places = Math.Max(1, Environment.ProcessorCount / 2);
    private readonly Lock _turn = new();
    private readonly List<Waiter> _waiting = [];
    private readonly ConcurrentDictionary<string, Record> _records = new(StringComparer.Ordinal);
    private int _taken;
    private long _arrivals;

    /// <summary>Waits for a turn. Dispose the pass when the password has been checked.</summary>
    public async Task<IDisposable> EnterAsync(string? address, CancellationToken cancel)
    {
        var key = address ?? "";
        Waiter? waiter = null;
        lock (_turn)
        {
            if (_taken < _places)
                _taken++;
            else
                _waiting.Add(waiter = new Waiter(key, _arrivals++));
        }
        if (waiter is not null)
        {
            await using var given = cancel.Register(() => GiveUp(waiter, cancel));
            await waiter.Turn.Task;
        }
        return new Pass(this);
    }

    /// <summary>Remembers how a check from an address went.</summary>
    public void Note(string? address, bool succeeded)
    {
        if (_records.Count >= MostAddresses)
            foreach (var (old, record) in _records)
                if (record.At + Memory < time.GetUtcNow())
                    _records.TryRemove(old, out _);
        _records.AddOrUpdate(address ?? "", _ => new Record(succeeded, succeeded ? 0 : 1, time.GetUtcNow()),
            (_, before) => new Record(before.IsKnown || succeeded, succeeded ? 0 : Failures(before) + 1, time.GetUtcNow()));
    }

    private int Failures(Record record) => record.At + Memory < time.GetUtcNow() ? 0 : record.Failures;

    private (bool IsStranger, int Failures, long Arrival) RankOf(Waiter waiter) =>
        _records.TryGetValue(waiter.Address, out var record) ? (!record.IsKnown, Failures(record), waiter.Arrival) : (true, 0, waiter.Arrival);

    private void GiveUp(Waiter waiter, CancellationToken cancel)
    {
        lock (_turn)
            if (!_waiting.Remove(waiter))
                return;
        waiter.Turn.TrySetCanceled(cancel);
    }

    private void Leave()
    {
        Waiter? next = null;
        lock (_turn)
        {
            if (_waiting.Count == 0)
                _taken--;
            else
            {
                next = _waiting.MinBy(RankOf)!;
                _waiting.Remove(next);
            }
        }
        next?.Turn.TrySetResult();
    }

    private readonly record struct Record(bool IsKnown, int Failures, DateTimeOffset At);

    private sealed record Waiter(string Address, long Arrival)
    {
        public TaskCompletionSource Turn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Pass(PasswordGate gate) : IDisposable
    {
        private PasswordGate? _gate = gate;

        public void Dispose() => Interlocked.Exchange(ref _gate, null)?.Leave();
    }
}
