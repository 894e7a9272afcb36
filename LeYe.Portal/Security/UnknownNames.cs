using System.Collections.Concurrent;
using LeYe.Domain.Persistence.Postgres;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace LeYe.Portal.Security;

/// <summary>Locks names that no account has exactly as accounts are locked: otherwise the answer to many tries would tell which names exist. Where several processes serve together they count together, as accounts are counted.</summary>
public sealed class UnknownNames(TimeProvider time, IOptions<IdentityOptions> options, SharedTries? shared = null)
{
    private const int Most = 10_000;
    private readonly ConcurrentDictionary<string, Tries> _tries = new(StringComparer.Ordinal);

    public async Task<bool> IsLockedAsync(string normalizedName, CancellationToken cancel) => shared is not null
        ? await shared.IsLockedAsync(normalizedName, time.GetUtcNow(), cancel)
        : _tries.TryGetValue(normalizedName, out var tries) && tries.LockedUntil > time.GetUtcNow();

    /// <summary>Counts a failed try.</summary>
    /// <returns>True when the name counts as locked.</returns>
    public async Task<bool> IsLockedAfterAsync(string normalizedName, CancellationToken cancel) => shared is not null
        ? await shared.CountAsync(normalizedName, time.GetUtcNow(), options.Value.Lockout.MaxFailedAccessAttempts, options.Value.Lockout.DefaultLockoutTimeSpan, cancel)
        : IsLockedAfter(normalizedName);

    private bool IsLockedAfter(string normalizedName)
    {
        var (now, limits) = (time.GetUtcNow(), options.Value.Lockout);
        if (_tries.Count >= Most)
            _tries.Clear();
        var tries = _tries.AddOrUpdate(normalizedName, _ => new Tries(1, null), (_, before) => before switch
        {
            { LockedUntil: { } until } when until > now => before,
            { LockedUntil: not null } => new Tries(1, null),
            _ when before.Count + 1 >= limits.MaxFailedAccessAttempts => new Tries(0, now + limits.DefaultLockoutTimeSpan),
            _ => before with { Count = before.Count + 1 },
        });
        return tries.LockedUntil is not null;
    }

    private readonly record struct Tries(int Count, DateTimeOffset? LockedUntil);
}
