using LeYe.Domain.Accounts;
using LeYe.Portal.Components.Forms;
using LeYe.Portal.Features.Shell;

namespace LeYe.Portal.Features.Accounts;

/// <summary>Roles and states in Chinese.</summary>
internal static class AccountWords
{
    public static readonly List<ChoiceOption> Roles = [.. Enum.GetValues<RoleName>().Select(r => new ChoiceOption(r.ToString(), Role(r)))];

    public static readonly List<ChoiceOption> States = [.. Enum.GetValues<AccountState>().Select(s => new ChoiceOption(s.ToString(), State(s)))];

    public static string Role(RoleName role) => ShellText.Words["Role." + role];

    public static string State(AccountState state) => AccountText.Words["State." + state];
}
