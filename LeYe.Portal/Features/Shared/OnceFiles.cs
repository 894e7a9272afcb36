using System.Collections.Concurrent;
using LeYe.Domain.Accounts;

namespace LeYe.Portal.Features.Shared;

/// <summary>
/// Files with rows of people, between the form that made them and the link that takes them: in memory only, for the
/// account that made them, taken once, gone after ten minutes (domain.md §6.2, 剩余信息).
/// </summary>
public sealed class OnceFiles(TimeProvider time)
{
    /// <summary>More than this are not kept: the oldest goes.</summary>
    private const int Most = 20;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<Guid, OnceFile> _files = new();

    /// <returns>The key in the file's address.</returns>
    public Guid Keep(Actor actor, string name, byte[] bytes)
    {
        Sweep();
        var key = Guid.NewGuid();
        _files[key] = new OnceFile(actor.AccountId, name, bytes, time.GetUtcNow() + Kept);
        foreach (var old in _files.OrderByDescending(f => f.Value.Until).Skip(Most))
            _files.TryRemove(old.Key, out _);
        return key;
    }

    /// <summary>True while it waits for this account.</summary>
    public bool Has(Actor actor, Guid key) => _files.TryGetValue(key, out var file) && file.AccountId == actor.AccountId && file.Until > time.GetUtcNow();

    /// <summary>The file, which is then no longer here; null for another account, a second time, or too late.</summary>
    public OnceFile? Take(Actor actor, Guid key)
    {
        Sweep();
        return Has(actor, key) && _files.TryRemove(key, out var file) ? file : null;
    }

    private void Sweep()
    {
        foreach (var (key, file) in _files)
            if (file.Until <= time.GetUtcNow())
                _files.TryRemove(key, out _);
    }
}
