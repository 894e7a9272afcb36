using LeYe.Domain.Accounts;
using Microsoft.AspNetCore.Identity;

namespace LeYe.Portal.Security;

/// <summary>
/// Refuses passwords that everybody tries: those of the list in Data/plain-passwords.txt, the account's own name, and one thing repeated.
/// No rule of composition (NIST SP 800-63B 5.1.1.2).
/// </summary>
public sealed class PlainPasswords : IPasswordValidator<Account>
{
    private static readonly Lazy<HashSet<string>> Listed = new(Load);

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(IsPlain(password ?? "", user.UserName) ? IdentityResult.Failed(new IdentityError { Code = nameof(PlainPasswords) }) : IdentityResult.Success);

    internal static bool IsPlain(string password, string userName)
    {
        var text = password.Trim().ToLowerInvariant();
        return Listed.Value.Contains(text) || userName.Length > 2 && text.Replace(userName.ToLowerInvariant(), "", StringComparison.Ordinal).Length < 4 || IsRepeated(text) || IsRow(text);
    }

    // abcabcabcabc
    private static bool IsRepeated(string text)
    {
        for (var length = 1; length <= text.Length / 2 && length <= 5; length++)
            if (text.Length > 0 && Enumerable.Range(length, text.Length - length).All(i => text[i] == text[i - length]))
                return true;
        return false;
    }

    // 1234567890, fedcba9876
    private static bool IsRow(string text) => text.Length > 2 && new[] { 1, -1 }.Any(step => text.Zip(text.Skip(1)).Count(p => p.Second - p.First == step) >= text.Length - 2);

    private static HashSet<string> Load()
    {
        using var stream = typeof(PlainPasswords).Assembly.GetManifestResourceStream("LeYe.Portal.Security.Data.plain-passwords.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }
}
