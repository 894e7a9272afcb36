using System.Security.Cryptography;

namespace LeYe.Portal.Features.Accounts;

/// <summary>The secret that a portal and an authenticator share (RFC 6238: 160 bits, SHA-1, six digits, half a minute: what every authenticator knows).</summary>
internal static class AuthenticatorKey
{
    private const string Signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const string Issuer = "LeYe Portal";

    /// <summary>A new secret of 32 signs in base 32 (RFC 4648).</summary>
    public static string New() => RandomNumberGenerator.GetString(Signs, 32);

    /// <summary>In groups of four, so that it can be heard and typed.</summary>
    public static string Grouped(string secret) => string.Join(' ', secret.Chunk(4).Select(c => new string(c)));

    /// <summary>The address that an authenticator reads from the square.</summary>
    public static string Address(string secret, string account) =>
        $"otpauth://totp/{Uri.EscapeDataString(Issuer)}:{Uri.EscapeDataString(account)}?secret={secret}&issuer={Uri.EscapeDataString(Issuer)}&digits=6&period=30";
}
