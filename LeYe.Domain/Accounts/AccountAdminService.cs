using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Accounts;

/// <summary>What an administrator does with accounts. Codes come back in clear once, to be printed or read out; bases may have no mail server.</summary>
public sealed class AccountAdminService(Database database)
{
    /// <summary>Makes an account whose owner sets the password by the code.</summary>
    /// <returns>The account, and the code; null when the same form was sent before.</returns>
    /// <exception cref="RuleBrokenException">An <see cref="AccountRules"/> rule.</exception>
    public async Task<(int Id, string? Code)> InviteAsync(Actor actor, string userName, AccountOptions options, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.ManageAccounts);
        AccountRules.NameHolds(userName);
        AccountRules.Hold(options);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return (earlier, null);
        var normal = userName.ToUpperInvariant();
        AccountRules.Taken.Demand(!await act.Db.Accounts.AnyAsync(a => a.NormalizedUserName == normal, cancel), "username");
        var account = new Account { UserName = userName.ToLowerInvariant(), NormalizedUserName = normal, DisplayName = options.DisplayName, Role = options.Role, SecurityStamp = AccountRules.NewStamp() };
        Put(account, options);
        var code = PutCode(account, act.Now);
        act.Db.Accounts.Add(account);
        act.Note("InviteAccount", nameof(Account), () => account.Id, options.BaseId, $$"""{"role":"{{options.Role}}"}""");
        act.Remember(formKey, () => account.Id);
        await act.SaveAsync(cancel);
        return (account.Id, code);
    }

    /// <summary>Changes name, role, base, dates; or shuts the account. Its sign-ins end within a minute when its rights change.</summary>
    /// <exception cref="RuleBrokenException">An <see cref="AccountRules"/> rule.</exception>
    /// <exception cref="StaleRecordException">Somebody else changed it after <paramref name="version"/>.</exception>
    public async Task EditAsync(Actor actor, int id, AccountOptions options, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.ManageAccounts);
        AccountRules.Hold(options);
        await using var act = await database.BeginAsync(actor, cancel);
        var account = await FindAsync(act, id, version, cancel);
        var same = (account.Role, account.BaseId, account.FromOn, account.UntilOn, account.IsDisabled) == (options.Role, options.BaseId, options.FromOn, options.UntilOn, options.IsDisabled);
        AccountRules.Own.Demand(same || id != actor.AccountId);
        Put(account, options);
        if (!act.Db.ChangeTracker.HasChanges())
            return;
        if (!same)
        {
            account.SecurityStamp = AccountRules.NewStamp();
            await SignInService.EndAllAsync(act, id, null, cancel);
        }
        account.Version++;
        act.Note("EditAccount", nameof(Account), () => id, options.BaseId, RecordChange.FieldsOf(act.Db.Entry(account)));
        await act.SaveAsync(cancel);
    }

    /// <summary>Gives a new one-time code and takes the old password away, for somebody who has forgotten it or may have lost it to another.</summary>
    /// <returns>The code.</returns>
    /// <exception cref="StaleRecordException">Somebody else changed it after <paramref name="version"/>.</exception>
    public async Task<string> RenewCodeAsync(Actor actor, int id, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.ManageAccounts);
        AccountRules.Own.Demand(id != actor.AccountId);
        await using var act = await database.BeginAsync(actor, cancel);
        var account = await FindAsync(act, id, version, cancel);
        var code = PutCode(account, act.Now);
        (account.PasswordHash, account.FailedSignIns, account.LockedUntilAt, account.SecurityStamp) = (null, 0, null, AccountRules.NewStamp());
        account.Version++;
        await SignInService.EndAllAsync(act, id, null, cancel);
        act.Note("RenewCode", nameof(Account), () => id, account.BaseId);
        await act.SaveAsync(cancel);
        return code;
    }

    /// <summary>Takes authenticator, recovery codes and passkeys away from somebody who has lost them; the password stays, every sign-in ends.</summary>
    /// <param name="reason">How it was made sure that it is they who ask, 2-200 characters.</param>
    /// <exception cref="RuleBrokenException">No reason, or one's own account.</exception>
    /// <exception cref="StaleRecordException">Somebody else changed it after <paramref name="version"/>.</exception>
    public async Task ClearSecondFactorAsync(Actor actor, int id, string? reason, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.ManageAccounts);
        AccountRules.Own.Demand(id != actor.AccountId);
        var why = TextNormal.Line(reason);
        AccountRules.Reason.Demand(why.Length is >= 2 and <= 200, "reason");
        await using var act = await database.BeginAsync(actor, cancel);
        var account = await FindAsync(act, id, version, cancel);
        await SecondFactorService.TakeAwayAsync(act, account, cancel);
        act.Db.Passkeys.RemoveRange(await act.Db.Passkeys.Where(p => p.AccountId == id).ToListAsync(cancel));
        await SignInService.EndAllAsync(act, id, null, cancel);
        account.Version++;
        act.Note("ClearSecondFactor", nameof(Account), () => id, account.BaseId, reason: why);
        await act.SaveAsync(cancel);
    }

    private static async Task<Account> FindAsync(BusinessAct act, int id, int version, CancellationToken cancel)
    {
        var account = await act.Db.Accounts.FirstOrDefaultAsync(a => a.Id == id, cancel) ?? throw new RecordMissingException();
        return account.Version == version ? account : throw new StaleRecordException();
    }

    private static void Put(Account account, AccountOptions options)
    {
        (account.DisplayName, account.Role, account.BaseId) = (options.DisplayName, options.Role, options.BaseId);
        (account.FromOn, account.UntilOn, account.IsDisabled) = (options.FromOn, options.UntilOn, options.IsDisabled);
    }

    private static string PutCode(Account account, DateTime now)
    {
        var code = OneTimeCode.New();
        (account.CodeHash, account.CodeUntilAt) = (OneTimeCode.HashOf(code), now + OneTimeCode.Life);
        return code;
    }
}
