using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Accounts;

/// <summary>The authenticator, the recovery codes and the passkeys of one's own account. What a code or a key is, and how it is checked, is Identity's business.</summary>
public sealed class SecondFactorService(Database database, FieldProtector protector)
{
    /// <summary>How many recovery codes are given at a time.</summary>
    public const int CodeCount = 10;

    /// <summary>Passkeys that an account can have.</summary>
    public const int MostPasskeys = 10;

    // A code is good for five steps of half a minute; longer than that it need not be remembered.
    private static readonly TimeSpan CodeMemory = TimeSpan.FromMinutes(5);

    public async Task<SecondFactorState> StateAsync(int accountId, CancellationToken cancel)
    {
        await using var db = database.Read(BaseScope.None);
        var since = await db.Accounts.Where(a => a.Id == accountId).Select(a => a.SecondFactorAt).SingleAsync(cancel);
        var left = await db.RecoveryCodes.CountAsync(c => c.AccountId == accountId, cancel);
        var keys = await db.Passkeys.Where(p => p.AccountId == accountId).OrderByDescending(p => p.Id).Select(p => new PasskeySummary(p.Id, p.Name, p.CreatedAt, p.LastUsedAt)).ToListAsync(cancel);
        return new(since, left, keys);
    }

    /// <summary>Keeps the secret that the authenticator is being given; it is not in force before <see cref="TurnOnAsync"/>.</summary>
    /// <exception cref="RuleBrokenException"><see cref="AccountRules.SecondFactorHeld"/>: one is in force.</exception>
    public async Task PrepareAsync(int accountId, string secret, CancellationToken cancel)
    {
        await using var act = await database.BeginAsync(Actor.Program with { AccountId = accountId }, cancel);
        var account = await AccountAsync(act, accountId, cancel);
        AccountRules.SecondFactorHeld.Demand(account.SecondFactorAt is null);
        account.AuthenticatorCipher = protector.Protect(secret);
        await act.SaveAsync(cancel);
    }

    /// <summary>Puts the authenticator in force; sign-ins elsewhere end.</summary>
    /// <returns>The recovery codes in clear, this once.</returns>
    /// <exception cref="RuleBrokenException"><see cref="AccountRules.SecondFactorHeld"/>: it is in force, or was never prepared.</exception>
    public async Task<IReadOnlyList<string>> TurnOnAsync(Actor actor, Guid? keep, CancellationToken cancel)
    {
        await using var act = await database.BeginAsync(actor, cancel);
        var account = await AccountAsync(act, actor.AccountId, cancel);
        AccountRules.SecondFactorHeld.Demand(account is { SecondFactorAt: null, AuthenticatorCipher: not null });
        (account.SecondFactorAt, account.SecurityStamp) = (act.Now, AccountRules.NewStamp());
        await SignInService.EndAllAsync(act, account.Id, keep, cancel);
        var codes = await ReplaceCodesAsync(act, account.Id, cancel);
        act.Note("TurnOnSecondFactor", nameof(Account), () => account.Id, account.BaseId);
        await act.SaveAsync(cancel);
        return codes;
    }

    /// <summary>Takes the authenticator and the recovery codes away; sign-ins elsewhere end. Passkeys stay.</summary>
    public async Task TurnOffAsync(Actor actor, Guid? keep, CancellationToken cancel)
    {
        await using var act = await database.BeginAsync(actor, cancel);
        var account = await AccountAsync(act, actor.AccountId, cancel);
        if (account.SecondFactorAt is null)
            return;
        await TakeAwayAsync(act, account, cancel);
        await SignInService.EndAllAsync(act, account.Id, keep, cancel);
        act.Note("TurnOffSecondFactor", nameof(Account), () => account.Id, account.BaseId);
        await act.SaveAsync(cancel);
    }

    /// <summary>Gives new recovery codes; the old ones are void.</summary>
    /// <returns>The codes in clear, this once.</returns>
    /// <exception cref="RuleBrokenException"><see cref="AccountRules.SecondFactorMissing"/>.</exception>
    public async Task<IReadOnlyList<string>> RenewCodesAsync(Actor actor, CancellationToken cancel)
    {
        await using var act = await database.BeginAsync(actor, cancel);
        var account = await AccountAsync(act, actor.AccountId, cancel);
        AccountRules.SecondFactorMissing.Demand(account.SecondFactorAt is not null);
        var codes = await ReplaceCodesAsync(act, account.Id, cancel);
        act.Note("RenewRecoveryCodes", nameof(Account), () => account.Id, account.BaseId);
        await act.SaveAsync(cancel);
        return codes;
    }

    /// <summary>Claims a code of the authenticator before it is checked, so that the same code is never taken twice.</summary>
    /// <returns>False when it was tried before.</returns>
    public async Task<bool> ClaimCodeAsync(int accountId, string code, CancellationToken cancel)
    {
        await using var act = await database.BeginAsync(Actor.Program with { AccountId = accountId }, cancel);
        var tried = await act.Db.UsedCodes.Where(u => u.AccountId == accountId).ToListAsync(cancel);
        var since = act.Now - CodeMemory;
        if (tried.Find(u => u.Code == code) is { } same)
        {
            if (same.At >= since)
                return false;
            same.At = act.Now;
        }
        else
        {
            act.Db.UsedCodes.Add(new UsedCode { AccountId = accountId, Code = code, At = act.Now });
        }
        act.Db.UsedCodes.RemoveRange(tried.Where(u => u.At < since));
        await act.SaveAsync(cancel);
        return true;
    }

    /// <summary>Uses a recovery code up.</summary>
    /// <returns>False when the account has no such code.</returns>
    public async Task<bool> RedeemAsync(int accountId, string code, CancellationToken cancel)
    {
        await using var act = await database.BeginAsync(Actor.Program with { AccountId = accountId }, cancel);
        var account = await AccountAsync(act, accountId, cancel);
        var held = await act.Db.RecoveryCodes.Where(c => c.AccountId == accountId).ToListAsync(cancel);
        if (account.SecondFactorAt is null || held.Find(c => OneTimeCode.Fits(code, c.Hash)) is not { } used)
            return false;
        act.Db.RecoveryCodes.Remove(used);
        act.Note("UseRecoveryCode", nameof(Account), () => accountId, account.BaseId);
        await act.SaveAsync(cancel);
        return true;
    }

    /// <summary>The passkey with that credential, or null.</summary>
    public async Task<AccountPasskey?> FindPasskeyAsync(byte[] credentialId, CancellationToken cancel)
    {
        await using var db = database.Read(BaseScope.None);
        return await db.Passkeys.FirstOrDefaultAsync(p => p.CredentialId == credentialId, cancel);
    }

    /// <summary>All passkeys of an account.</summary>
    public async Task<List<AccountPasskey>> PasskeysAsync(int accountId, CancellationToken cancel)
    {
        await using var db = database.Read(BaseScope.None);
        return await db.Passkeys.Where(p => p.AccountId == accountId).ToListAsync(cancel);
    }

    /// <summary>Adds a passkey to one's own account.</summary>
    /// <exception cref="RuleBrokenException">A rule of <see cref="AccountRules"/>: no name, or too many.</exception>
    public async Task AddPasskeyAsync(Actor actor, AccountPasskey passkey, CancellationToken cancel)
    {
        AccountRules.PasskeyName.Demand(passkey.Name.Length is >= 1 and <= 50, "name");
        await using var act = await database.BeginAsync(actor, cancel);
        AccountRules.PasskeyCount.Demand(await act.Db.Passkeys.CountAsync(p => p.AccountId == actor.AccountId, cancel) < MostPasskeys);
        act.Db.Passkeys.Add(passkey);
        act.Note("AddPasskey", nameof(Account), () => actor.AccountId, actor.HomeBaseId);
        await act.SaveAsync(cancel);
    }

    /// <summary>Notes a use of a passkey: its count, and what the device said of itself.</summary>
    public async Task UsePasskeyAsync(int id, long signCount, bool isUserVerified, bool isBackedUp, CancellationToken cancel)
    {
        await using var act = await database.BeginAsync(Actor.Program, cancel);
        if (await act.Db.Passkeys.FirstOrDefaultAsync(p => p.Id == id, cancel) is not { } stored)
            return;
        (stored.SignCount, stored.IsUserVerified, stored.IsBackedUp, stored.LastUsedAt) = (signCount, isUserVerified, isBackedUp, act.Now);
        await act.SaveAsync(cancel);
    }

    /// <summary>Takes a passkey of one's own away; sending it twice does nothing more.</summary>
    public async Task RemovePasskeyAsync(Actor actor, int id, CancellationToken cancel)
    {
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.Db.Passkeys.FirstOrDefaultAsync(p => p.Id == id && p.AccountId == actor.AccountId, cancel) is not { } stored)
            return;
        act.Db.Passkeys.Remove(stored);
        act.Note("RemovePasskey", nameof(Account), () => actor.AccountId, actor.HomeBaseId);
        await act.SaveAsync(cancel);
    }

    /// <summary>Takes authenticator and recovery codes away within an act.</summary>
    internal static async Task TakeAwayAsync(BusinessAct act, Account account, CancellationToken cancel)
    {
        (account.SecondFactorAt, account.AuthenticatorCipher, account.SecurityStamp) = (null, null, AccountRules.NewStamp());
        act.Db.RecoveryCodes.RemoveRange(await act.Db.RecoveryCodes.Where(c => c.AccountId == account.Id).ToListAsync(cancel));
    }

    private static async Task<Account> AccountAsync(BusinessAct act, int accountId, CancellationToken cancel) =>
        await act.Db.Accounts.FirstOrDefaultAsync(a => a.Id == accountId, cancel) ?? throw new RecordMissingException();

    private static async Task<IReadOnlyList<string>> ReplaceCodesAsync(BusinessAct act, int accountId, CancellationToken cancel)
    {
        act.Db.RecoveryCodes.RemoveRange(await act.Db.RecoveryCodes.Where(c => c.AccountId == accountId).ToListAsync(cancel));
        var codes = Enumerable.Range(0, CodeCount).Select(_ => OneTimeCode.New()).ToList();
        act.Db.RecoveryCodes.AddRange(codes.Select(c => new RecoveryCode { AccountId = accountId, Hash = OneTimeCode.HashOf(c) }));
        return codes;
    }
}
