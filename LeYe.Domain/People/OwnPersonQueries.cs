using LeYe.Domain.Accounts;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.People;

/// <summary>Who an account of the role 本人 is. The role has no scope at all: whatever it reads is narrowed to this one person.</summary>
internal static class OwnPersonQueries
{
    /// <summary>The person's id; null for an account that is nobody's.</summary>
    public static Task<int?> FindAsync(LeYeDb db, Actor actor, CancellationToken cancel) =>
        db.OwnAccounts.IgnoreQueryFilters().Where(o => o.AccountId == actor.AccountId && o.Person!.RemovedOn == null).Select(o => (int?)o.PersonId).FirstOrDefaultAsync(cancel);
}
