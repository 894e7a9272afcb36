using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Accounts;

/// <summary>Which bases an account reaches, and what its place is called.</summary>
public sealed class ScopeQueries(Database database)
{
    /// <summary>The enabled account of that id, or null.</summary>
    public async Task<Account?> EnabledAccountAsync(int accountId, CancellationToken cancel)
    {
        await using var db = database.Read(BaseScope.None);
        return await db.Accounts.FirstOrDefaultAsync(a => a.Id == accountId && !a.IsDisabled, cancel);
    }

    /// <summary>All bases for headquarters; the own base and its sub-bases for a base; the province for 省残联（本省）; none for 本人.</summary>
    public async Task<BaseScope> OfAsync(Account account, CancellationToken cancel)
    {
        if (RoleRights.SeesAllBases(account.Role))
            return BaseScope.All;
        if (account.BaseId is not { } baseId || account.Role == RoleName.Self)
            return BaseScope.None;
        await using var db = database.Read(BaseScope.All);
        // 省残联（本省）reads its province: that of the base its account names (rules.md, People and access).
        var bases = account.Role == RoleName.ProvincialFederation
            ? db.Bases.Where(b => b.Province == db.Bases.Where(h => h.Id == baseId).Select(h => h.Province).First())
            : db.Bases.Where(b => b.Id == baseId || b.ParentId == baseId);
        return BaseScope.Of(await bases.OrderBy(b => b.Id).Select(b => b.Id).ToListAsync(cancel));
    }

    /// <summary>Short name of the account's base; empty for headquarters.</summary>
    public async Task<string> PlaceNameAsync(Account account, CancellationToken cancel)
    {
        if (account.BaseId is not { } baseId)
            return "";
        await using var db = database.Read(BaseScope.All);
        return await db.Bases.Where(b => b.Id == baseId).Select(b => b.ShortName).FirstOrDefaultAsync(cancel) ?? "";
    }
}
