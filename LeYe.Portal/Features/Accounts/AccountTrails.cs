using LeYe.Portal.Components.Navigation;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.Accounts;

/// <summary>Where the pages of one's own account stand.</summary>
internal static class AccountTrails
{
    private static readonly Crumb[] ToOwn = [new(SharedText.Words["Home"], "/"), new(AccountText.Words["Own"], AccountLinks.Own)];

    public static readonly Crumb[] Own = ToOwn;
    public static readonly Crumb[] Second = [.. ToOwn, new(AccountText.Words["Second"], AccountLinks.Second)];
    public static readonly Crumb[] Setup = [.. Second, new(AccountText.Words["Setup"], AccountLinks.SecondSetup)];
    public static readonly Crumb[] Passkeys = [.. ToOwn, new(AccountText.Words["Passkeys"], AccountLinks.Passkeys)];
}
