using System.Text;

namespace LeYe.Portal.Features.Accounts;

/// <summary>A code as it is typed: full-width digits and spaces between count as nothing.</summary>
internal static class AuthenticatorCode
{
    private const int Digits = 6;

    public static string Clean(string typed) => string.Concat(typed.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && c != '-'));

    /// <summary>Whether it is a code of an authenticator; else it may be a recovery code.</summary>
    public static bool Is(string cleaned) => cleaned.Length == Digits && cleaned.All(char.IsAsciiDigit);
}
