using System.Security.Cryptography;
using System.Text;

namespace LeYe.Domain.Accounts;

/// <summary>
/// A code by which the owner of an account sets a password, printed or read out: twelve characters without those that are confused when heard or
/// seen, in groups of four. The database keeps its hash alone.
/// </summary>
public static class OneTimeCode
{
    /// <summary>How long a code is good.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(7);

    private const string Signs = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>A new code: <c>abcd-efgh-jkmn</c>, 59 bits by chance.</summary>
    public static string New() => string.Join('-', Enumerable.Range(0, 3).Select(_ => RandomNumberGenerator.GetString(Signs, 4)));

    /// <summary>The hash to keep; spaces, hyphens, case and full-width signs do not count.</summary>
    public static byte[] HashOf(string code) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(code.Normalize(NormalizationForm.FormKC).Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant()));

    public static bool Fits(string code, byte[]? hash) => hash is not null && CryptographicOperations.FixedTimeEquals(HashOf(code), hash);
}
