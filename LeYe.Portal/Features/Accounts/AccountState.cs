using LeYe.Domain.Accounts;

namespace LeYe.Portal.Features.Accounts;

/// <summary>What an account is good for today.</summary>
public enum AccountState { InForce = 1, Invited, NotYet, Ended, Disabled }

/// <summary>Tells it of an account.</summary>
internal static class AccountStates
{
    public static AccountState Of(AccountSummary account, DateOnly today) => account switch
    {
        { IsDisabled: true } => AccountState.Disabled,
        { UntilOn: { } until } when until < today => AccountState.Ended,
        { FromOn: { } from } when from > today => AccountState.NotYet,
        { HasPassword: false } => AccountState.Invited,
        _ => AccountState.InForce,
    };
}
