using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace LeYe.Portal.Security;

/// <summary>Writes into a form whose it is, and reads it when the form comes back without a sign-in. The browser can neither read nor make it.</summary>
public sealed class FormOwners(IDataProtectionProvider protection, TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<int, (string Mark, DateTimeOffset At)> _marks = new();
    private readonly IDataProtector _protector = protection.CreateProtector("LeYe.Portal.FormOwner");

    /// <summary>The mark of an account: the same for some minutes, since every page carries it and it says nothing but whose the page is.</summary>
    public string Mark(int accountId)
    {
        var now = time.GetUtcNow();
        if (_marks.TryGetValue(accountId, out var known) && now - known.At < Kept)
            return known.Mark;
        var mark = _protector.Protect(accountId.ToString(CultureInfo.InvariantCulture));
        _marks[accountId] = (mark, now);
        return mark;
    }

    /// <summary>The account, or null when the mark is missing or not ours.</summary>
    public int? Read(string? mark)
    {
        try
        {
            return string.IsNullOrEmpty(mark) ? null : int.Parse(_protector.Unprotect(mark), CultureInfo.InvariantCulture);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
