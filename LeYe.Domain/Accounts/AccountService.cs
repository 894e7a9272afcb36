using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Accounts;

/// <summary>Reads and writes accounts. What a password is and how it is checked is the Portal's business.</summary>
public sealed class AccountService(Database database)
{
    private static readonly Actor Program = new(0, "system", RoleName.Administrator, BaseScope.All);

    /// <summary>Adds an account.</summary>
    /// <returns>False when the name is taken.</returns>
    public async Task<bool> AddAccountAsync(Account account, CancellationToken cancel)
    {
        await using var act = await database.BeginAsync(Program, cancel);
        if (await act.Db.Accounts.AnyAsync(a => a.NormalizedUserName == account.NormalizedUserName, cancel))
            return false;
        act.Db.Accounts.Add(account);
        act.Note("AddAccount", nameof(Account), () => account.Id, account.BaseId, $$"""{"role":"{{account.Role}}"}""");
        await act.SaveAsync(cancel);
        return true;
    }

    /// <summary>Saves password, lock-out and stamp of an account.</summary>
    /// <exception cref="StaleRecordException">Another save changed the account's stamp first.</exception>
    public async Task SaveAccountAsync(Account account, CancellationToken cancel)
    {
        await using var act = await database.BeginAsync(Program, cancel);
        var stored = await act.Db.Accounts.FirstOrDefaultAsync(a => a.Id == account.Id, cancel) ?? throw new RecordMissingException();
        act.Db.Entry(stored).CurrentValues.SetValues(account);
        await act.SaveAsync(cancel);
    }

    /// <summary>The account, or null.</summary>
    public async Task<Account?> FindAsync(int id, CancellationToken cancel)
    {
        await using var db = database.Read(BaseScope.None);
        return await db.Accounts.FirstOrDefaultAsync(a => a.Id == id, cancel);
    }

    /// <summary>The account of that normalized name, or null.</summary>
    public async Task<Account?> FindByNameAsync(string normalizedName, CancellationToken cancel)
    {
        await using var db = database.Read(BaseScope.None);
        return await db.Accounts.FirstOrDefaultAsync(a => a.NormalizedUserName == normalizedName, cancel);
    }

    /// <summary>Uses a one-time code up: the account gets the password, and every earlier sign-in ends.</summary>
    /// <returns>The account, or null when name, code or date do not fit; which of them is not said.</returns>
    public async Task<Account?> UseCodeAsync(string normalizedName, string code, Func<Account, string> hash, CancellationToken cancel)
    {
        await using var act = await database.BeginAsync(Program, cancel);
        var account = await act.Db.Accounts.FirstOrDefaultAsync(a => a.NormalizedUserName == normalizedName, cancel);
        if (account is null || !OneTimeCode.Fits(code, account.CodeHash) || account.CodeUntilAt < act.Now || !account.IsInForce(act.Today))
            return null;
        (account.CodeHash, account.CodeUntilAt, account.FailedSignIns, account.LockedUntilAt) = (null, null, 0, null);
        account.PasswordHash = hash(account);
        account.SecurityStamp = AccountRules.NewStamp();
        await SignInService.EndAllAsync(act, account.Id, null, cancel);
        act.Note("UseCode", nameof(Account), () => account.Id, account.BaseId);
        await act.SaveAsync(cancel);
        return account;
    }

    /// <summary>Whether anybody can sign in yet.</summary>
    public async Task<bool> AnyAsync(CancellationToken cancel)
    {
        await using var db = database.Read(BaseScope.None);
        return await db.Accounts.AnyAsync(cancel);
    }

    /// <summary>Notes a sign-in, a failed one or a sign-out in the audit.</summary>
    public async Task NoteSignInAsync(Account account, string act, string? origin, CancellationToken cancel)
    {
        await using var business = await database.BeginAsync(Program with { AccountId = account.Id, Name = account.DisplayName, Origin = origin }, cancel);
        business.Note(act, nameof(Account), () => account.Id, account.BaseId);
        await business.SaveNoteAsync(cancel);
    }
}
