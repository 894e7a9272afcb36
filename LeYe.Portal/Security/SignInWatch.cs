using System.Collections.Concurrent;
using LeYe.Domain.Accounts;

namespace LeYe.Portal.Security;

/// <summary>Knows which sign-ins hold without asking the records for every page: at once what this process ended, within a minute what another did.</summary>
public sealed class SignInWatch(SignInService signIns, TimeProvider time)
{
    private static readonly TimeSpan Trust = TimeSpan.FromMinutes(1);
    private const int Most = 20_000;
    private readonly ConcurrentDictionary<Guid, DateTimeOffset> _seen = new();

    public async ValueTask<bool> HoldsAsync(Guid key, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        if (_seen.TryGetValue(key, out var at) && now - at < Trust)
            return true;
        if (!await signIns.HoldsAsync(key, cancel))
            return false;
        if (_seen.Count >= Most)
            _seen.Clear();
        _seen[key] = now;
        return true;
    }

    public async Task EndAsync(Guid key)
    {
        _seen.TryRemove(key, out _);
        await signIns.EndAsync(key, CancellationToken.None);
    }

    /// <summary>Asks the records anew about everybody: after an act that ended sign-ins.</summary>
    public void ForgetAll() => _seen.Clear();
}
