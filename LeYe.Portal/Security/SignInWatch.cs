using System.Collections.Concurrent;
using LeYe.Domain.Accounts;
using LeYe.Domain.Persistence;

namespace LeYe.Portal.Security;

/// <summary>
/// Knows which sign-ins hold without asking the records for every page: at once what any process that tells us ended, within a minute
/// what was ended in silence.
/// </summary>
public sealed class SignInWatch : IDisposable
{
    private static readonly TimeSpan Trust = TimeSpan.FromMinutes(1);
    private const int Most = 20_000;
    private readonly SignInService _signIns;
    private readonly TimeProvider _time;
    private readonly CommittedChanges _changes;
    private readonly ConcurrentDictionary<Guid, (int AccountId, DateTimeOffset At)> _seen = new();
    private int _told;

    public SignInWatch(SignInService signIns, TimeProvider time, CommittedChanges changes)
    {
        (_signIns, _time, _changes) = (signIns, time, changes);
        _changes.Committed += Hear;
    }

    public async ValueTask<bool> HoldsAsync(Guid key, CancellationToken cancel)
    {
        var now = _time.GetUtcNow();
        if (_seen.TryGetValue(key, out var seen) && now - seen.At < Trust)
            return true;
        var told = Volatile.Read(ref _told);
        if (await _signIns.HolderAsync(key, cancel) is not { } accountId)
            return false;
        if (_seen.Count >= Most)
            _seen.Clear();
        // What was told while the records were read may be about this one.
        if (told == Volatile.Read(ref _told))
            _seen[key] = (accountId, now);
        return true;
    }

    public async Task EndAsync(Guid key)
    {
        _seen.TryRemove(key, out _);
        await _signIns.EndAsync(key, CancellationToken.None);
    }

    /// <summary>Asks the records anew about everybody: after an act that ended sign-ins.</summary>
    public void ForgetAll()
    {
        Interlocked.Increment(ref _told);
        _seen.Clear();
    }

    public void Dispose() => _changes.Committed -= Hear;

    private void Hear(ChangedFacts facts)
    {
        if (facts.IsEverything)
            ForgetAll();
        else if (facts.Accounts.Count > 0)
        {
            Interlocked.Increment(ref _told);
            foreach (var (key, seen) in _seen)
                if (facts.Accounts.Contains(seen.AccountId))
                    _seen.TryRemove(key, out _);
        }
    }
}
