using LeYe.Portal.Components;

namespace LeYe.Portal.Features.Accounts;

/// <summary>The words of signing in, from AccountText.resx.</summary>
internal static class AccountText
{
    public static readonly Words Words = new(typeof(AccountText));
}
