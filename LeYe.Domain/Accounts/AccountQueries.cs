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
                      select new AccountSummary(a.Id, a.UserName, a.DisplayName, a.Role, a.BaseId, b == null ? null : b.ShortName, a.IsDisabled, a.LockedUntilAt)).ToListAsync(cancel);
    }
}
