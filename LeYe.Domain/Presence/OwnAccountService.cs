using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Presence;

/// <summary>Says whose the accounts of the role 本人 are. The base does: it knows its people, and the administrator sees none of them.</summary>
public sealed class OwnAccountService(Database database)
{
    /// <summary>The base's accounts of the role 本人, by user name.</summary>
    public async Task<IReadOnlyList<OwnAccountLine>> ListAsync(Actor actor, int baseId, CancellationToken cancel = default)
    {
        actor.Demand(Right.LinkOwnAccounts, baseId);
        await using var db = database.Read(actor.Scope);
        return await (from a in db.Accounts
                      where a.Role == RoleName.Self && a.BaseId == baseId && !a.IsDisabled
                      join o in db.OwnAccounts.IgnoreQueryFilters() on a.Id equals o.AccountId into links
                      from o in links.DefaultIfEmpty()
                      orderby a.NormalizedUserName
                      select new OwnAccountLine(a.Id, a.UserName, a.DisplayName, o == null ? null : o.PersonId, o == null ? null : o.Person!.Name)).ToListAsync(cancel);
    }

    /// <summary>Links an account to a person of the base, in place of whoever it was linked to. The same link again changes nothing.</summary>
    /// <exception cref="RuleBrokenException"><see cref="PresenceRules.OwnAccount"/>: no such account or person at the base, or the person has another account.</exception>
    public async Task LinkAsync(Actor actor, int baseId, int accountId, int personId, CancellationToken cancel = default)
    {
        actor.Demand(Right.LinkOwnAccounts, baseId);
        await using var act = await database.BeginAsync(actor, cancel);
        PresenceRules.OwnAccount.Demand(await act.Db.Accounts.AnyAsync(a => a.Id == accountId && a.Role == RoleName.Self && a.BaseId == baseId, cancel), "account");
        PresenceRules.OwnAccount.Demand(await act.Db.People.AnyAsync(p => p.Id == personId && p.BaseId == baseId, cancel), "person");
        var links = await act.Db.OwnAccounts.IgnoreQueryFilters().Where(o => o.AccountId == accountId || o.PersonId == personId).ToListAsync(cancel);
        PresenceRules.OwnAccount.Demand(!links.Exists(o => o.PersonId == personId && o.AccountId != accountId), "person");
        if (links.Exists(o => o.AccountId == accountId && o.PersonId == personId))
            return;
        var link = links.Find(o => o.AccountId == accountId);
        if (link is null)
            act.Db.OwnAccounts.Add(link = new OwnAccount { AccountId = accountId, PersonId = personId, LinkedBy = actor.Name, LinkedAt = act.Now });
        else
            (link.PersonId, link.LinkedBy, link.LinkedAt) = (personId, actor.Name, act.Now);
        act.Note("LinkOwnAccount", nameof(OwnAccount), () => link.Id, baseId);
        await act.SaveAsync(cancel);
    }
}
