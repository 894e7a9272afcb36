using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Accounts;

/// <summary>Reads of accounts.</summary>
public sealed class AccountQueries(Database database)
{
    /// <summary>All accounts by user name.</summary>
    public async Task<IReadOnlyList<AccountSummary>> ListAsync(Actor actor, CancellationToken cancel = default)
    {
        actor.Demand(Right.ManageAccounts);
        await using var db = database.Read(BaseScope.All);
        return await (from a in db.Accounts
                      join b in db.Bases on a.BaseId equals b.Id into bases
                      from b in bases.DefaultIfEmpty()
                      orderby a.NormalizedUserName
                      select new AccountSummary(a.Id, a.UserName, a.DisplayName, a.Role, a.BaseId, b == null ? null : b.ShortName, a.IsDisabled, a.LockedUntilAt)
                      {
                          FromOn = a.FromOn, UntilOn = a.UntilOn, HasPassword = a.PasswordHash != null,
                      }).ToListAsync(cancel);
    }

    /// <summary>One account.</summary>
    /// <exception cref="RecordMissingException">There is no such account.</exception>
    public async Task<AccountDetails> DetailsAsync(Actor actor, int id, CancellationToken cancel = default)
    {
        actor.Demand(Right.ManageAccounts);
        await using var db = database.Read(BaseScope.All);
        var account = await db.Accounts.FirstOrDefaultAsync(a => a.Id == id, cancel) ?? throw new RecordMissingException();
        var baseName = account.BaseId is { } at ? await db.Bases.Where(b => b.Id == at).Select(b => b.ShortName).SingleAsync(cancel) : null;
        var hasSecond = account.SecondFactorAt is not null || await db.Passkeys.AnyAsync(p => p.AccountId == id, cancel);
        var options = new AccountOptions
        {
            DisplayName = account.DisplayName, Role = account.Role, BaseId = account.BaseId, FromOn = account.FromOn, UntilOn = account.UntilOn, IsDisabled = account.IsDisabled,
        };
        return new(account.Id, account.UserName, options, baseName, account.PasswordHash is not null, hasSecond, account.CodeUntilAt, account.Version);
    }
}
