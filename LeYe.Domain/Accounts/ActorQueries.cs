using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Accounts;

/// <summary>Makes the actor of an account: its role, and the bases it reaches.</summary>
public sealed class ActorQueries(Database database, BusinessCalendar calendar)
{
    /// <summary>The actor of an account; null when there is no such account or it is not in force.</summary>
    public async Task<Actor?> ForAccountAsync(int accountId, CancellationToken cancel = default)
    {
        await using var db = database.Read(BaseScope.All);
        var account = await db.Accounts.FirstOrDefaultAsync(a => a.Id == accountId, cancel);
        return account?.IsInForce(calendar.Today) != true ? null : await ForAsync(db, account, cancel);
    }

    /// <summary>The actor of an account that was read already, whatever its state.</summary>
    public async Task<Actor> ForAsync(Account account, CancellationToken cancel = default)
    {
        await using var db = database.Read(BaseScope.All);
        return await ForAsync(db, account, cancel);
    }

    private static async Task<Actor> ForAsync(LeYeDb db, Account account, CancellationToken cancel) =>
        new(account.Id, account.DisplayName, account.Role, await ScopeOfAsync(db, account, cancel)) { HomeBaseId = account.BaseId };

    // All for headquarters; the own base and its sub-bases for a base; the province for 省残联（本省）; none for 本人 (rules.md, People and access).
    private static async Task<BaseScope> ScopeOfAsync(LeYeDb db, Account account, CancellationToken cancel)
    {
        if (RoleRights.SeesAllBases(account.Role))
            return BaseScope.All;
        if (account.BaseId is not { } baseId || account.Role == RoleName.Self)
            return BaseScope.None;
        var bases = account.Role == RoleName.ProvincialFederation
            ? db.Bases.Where(b => b.Province == db.Bases.Where(h => h.Id == baseId).Select(h => h.Province).First())
            : db.Bases.Where(b => b.Id == baseId || b.ParentId == baseId);
        return BaseScope.Of(await bases.OrderBy(b => b.Id).Select(b => b.Id).ToListAsync(cancel));
    }
}
