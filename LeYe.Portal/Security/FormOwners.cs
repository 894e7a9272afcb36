using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace LeYe.Portal.Security;

/// <summary>Writes into a form whose it is, and reads it when the form comes back without a sign-in. The browser can neither read nor make it.</summary>
public sealed class FormOwners(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("LeYe.Portal.FormOwner");

    public string Mark(int accountId) => _protector.Protect(accountId.ToString(CultureInfo.InvariantCulture));

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
