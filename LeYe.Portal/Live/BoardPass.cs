using System.Security.Cryptography;
using LeYe.Domain.Headcount;
using Microsoft.AspNetCore.DataProtection;

namespace LeYe.Portal.Live;

/// <summary>The grant of a wall display in its sealed cookie.</summary>
public sealed class BoardPass(IDataProtectionProvider protection, BoardDeviceService boards)
{
    public const string CookieName = "leye-board";

    // As long as browsers keep a cookie; moved on whenever the display opens its page.
    private static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    private readonly IDataProtector _protector = protection.CreateProtector("LeYe.Portal.Board");

    /// <summary>Makes this browser the display that the key belongs to.</summary>
    public void Keep(HttpContext http, string key) => Append(http, _protector.Protect(key));

    /// <summary>Moves the end of the cookie on.</summary>
    public static void Renew(HttpContext http)
    {
        if (http.Request.Cookies[CookieName] is { } kept)
            Append(http, kept);
    }

    /// <summary>The display of this browser while its grant holds; null otherwise.</summary>
    public async Task<(int Id, int BaseId)?> ReadAsync(HttpContext http, CancellationToken cancel)
    {
        if (http.Request.Cookies[CookieName] is not { } kept)
            return null;
        try
        {
            return await boards.ForKeyAsync(_protector.Unprotect(kept), cancel);
        }
        catch (CryptographicException)
        {
            // Not of this portal, or made up.
            return null;
        }
    }

    private static void Append(HttpContext http, string value) => http.Response.Cookies.Append(CookieName, value, new CookieOptions
    {
        MaxAge = Kept, HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Strict, Secure = http.Request.IsHttps,
    });
}
