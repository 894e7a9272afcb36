using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LeYe.Domain.Persistence.Postgres;
using Microsoft.Extensions.Primitives;

namespace LeYe.Portal.Security;

/// <summary>
/// What people had typed when their sign-in ended, until they are back. Bounded: the oldest go first. In memory only; where
/// several processes serve together, encrypted in their database, since the owner may come back to another of them.
/// Kept for a day, since drafts live for at least 20 hours (rules.md, People and access).
/// </summary>
public sealed class KeptForms(TimeProvider time, SharedShelf? shared = null)
{
    public const int MostOfOneAccount = 5;
    public const int MostBytesOfOne = 512 * 1024;
    public const int MostBytes = 32 * 1024 * 1024;
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    // Shown once, a form stays a little for a reload of the page; it must not haunt the page for the rest of the day.
    private static readonly TimeSpan KeptOnceShown = TimeSpan.FromMinutes(10);
    private const string Shelf = "form";
    private readonly Lock _turn = new();
    private readonly List<KeptForm> _forms = [];

    /// <summary>Keeps a form in place of an earlier one of the same page.</summary>
    /// <returns>False when it is too large.</returns>
    public bool Keep(int accountId, string browserId, string page, IFormCollection typed)
    {
        var form = new KeptForm(accountId, browserId, page, typed, time.GetUtcNow() + Kept);
        if (form.Size > MostBytesOfOne)
            return false;
        if (shared is not null)
        {
            shared.Put(Shelf, KeyOf(browserId, page), accountId, JsonSerializer.Serialize(typed.ToDictionary(f => f.Key, f => f.Value.ToArray())), form.Until, MostOfOneAccount, MostBytes);
            return true;
        }
        lock (_turn)
        {
            Drop(f => IsOf(f, accountId, browserId, page));
            _forms.Add(form);
            while (_forms.Count(f => f.AccountId == accountId) > MostOfOneAccount)
                _forms.RemoveAt(_forms.FindIndex(f => f.AccountId == accountId));
            while (_forms.Sum(f => (long)f.Size) > MostBytes)
                _forms.RemoveAt(0);
        }
        return true;
    }

    /// <summary>What this account typed into this page in this browser, or null.</summary>
    public IFormCollection? Show(int accountId, string browserId, string page)
    {
        if (shared is not null)
            return ShowShared(shared, accountId, KeyOf(browserId, page));
        lock (_turn)
        {
            Drop(_ => false);
            var at = _forms.FindIndex(f => IsOf(f, accountId, browserId, page));
            if (at < 0)
                return null;
            var (form, soon) = (_forms[at], time.GetUtcNow() + KeptOnceShown);
            _forms[at] = form with { Until = form.Until < soon ? form.Until : soon };
            return form.Typed;
        }
    }

    /// <summary>Whether anything of this page waits for somebody in this browser.</summary>
    public bool Waits(string browserId, string page)
    {
        if (shared is not null)
            return shared.Has(Shelf, KeyOf(browserId, page));
        lock (_turn)
        {
            Drop(_ => false);
            return _forms.Exists(f => f.BrowserId == browserId && f.Page == page);
        }
    }

    public void Forget(int accountId, string browserId, string page)
    {
        shared?.Drop(Shelf, KeyOf(browserId, page), accountId);
        lock (_turn)
            Drop(f => IsOf(f, accountId, browserId, page));
    }

    private FormCollection? ShowShared(SharedShelf shelf, int accountId, string key)
    {
        if (shelf.Find(Shelf, key, accountId) is not { } text)
            return null;
        shelf.EndBy(Shelf, key, accountId, time.GetUtcNow() + KeptOnceShown);
        return new FormCollection(JsonSerializer.Deserialize<Dictionary<string, string?[]>>(text)!.ToDictionary(f => f.Key, f => new StringValues(f.Value)));
    }

    // Addresses may hold what people searched for.
    private static string KeyOf(string browserId, string page) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(browserId + "\n" + page)));

    private void Drop(Predicate<KeptForm> which)
    {
        var now = time.GetUtcNow();
        _forms.RemoveAll(f => f.Until <= now || which(f));
    }

    private static bool IsOf(KeptForm form, int accountId, string browserId, string page) =>
        form.AccountId == accountId && form.BrowserId == browserId && form.Page == page;
}
