using System.Collections.Concurrent;
using LeYe.Domain.Accounts;
using LeYe.Domain.Persistence.Postgres;

namespace LeYe.Portal.Features.Shared;

/// <summary>
/// Files with rows of people, between the form that made them and the link that takes them: for the account that
/// made them, taken once, gone after ten minutes (domain.md §6.2, 剩余信息). In memory only; where several processes serve together,
/// encrypted in their database, since the link may lead to another of them.
/// </summary>
public sealed class OnceFiles(TimeProvider time, SharedShelf? shared = null)
{
    /// <summary>More than this are not kept: the oldest goes.</summary>
    private const int Most = 20;
    private const string Shelf = "file";
    private const long MostBytes = 128 * 1024 * 1024;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<Guid, OnceFile> _files = new();

    /// <returns>The key in the file's address.</returns>
    public Guid Keep(Actor actor, string name, byte[] bytes)
    {
        var key = Guid.NewGuid();
        if (shared is not null)
        {
            shared.Put(Shelf, key.ToString("N"), actor.AccountId, name + "\n" + Convert.ToBase64String(bytes), time.GetUtcNow() + Kept, Most, MostBytes);
            return key;
        }
        Sweep();
        _files[key] = new OnceFile(actor.AccountId, name, bytes, time.GetUtcNow() + Kept);
        foreach (var old in _files.OrderByDescending(f => f.Value.Until).Skip(Most))
            _files.TryRemove(old.Key, out _);
        return key;
    }

    /// <summary>True while it waits for this account.</summary>
    public bool Has(Actor actor, Guid key) => shared is not null
        ? shared.Find(Shelf, key.ToString("N"), actor.AccountId) is not null
        : _files.TryGetValue(key, out var file) && file.AccountId == actor.AccountId && file.Until > time.GetUtcNow();

    /// <summary>The file, which is then no longer here; null for another account, a second time, or too late.</summary>
    public OnceFile? Take(Actor actor, Guid key)
    {
        if (shared is not null)
            return shared.Take(Shelf, key.ToString("N"), actor.AccountId) is { } text ? Read(actor, text) : null;
        Sweep();
        return Has(actor, key) && _files.TryRemove(key, out var file) ? file : null;
    }

    private OnceFile Read(Actor actor, string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return new OnceFile(actor.AccountId, text[..end], Convert.FromBase64String(text[(end + 1)..]), time.GetUtcNow());
    }

    private void Sweep()
    {
        foreach (var (key, file) in _files)
            if (file.Until <= time.GetUtcNow())
                _files.TryRemove(key, out _);
    }
}
