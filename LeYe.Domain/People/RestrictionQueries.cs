using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.People;

/// <summary>Who must not leave the portal now. Looks beyond the scope: a restriction holds wherever rows of the person lie.</summary>
internal static class RestrictionQueries
{
    /// <summary>Ids of everybody whose data is restricted.</summary>
    public static async Task<HashSet<int>> RestrictedAsync(LeYeDb db, CancellationToken cancel) =>
        [.. await db.Restrictions.IgnoreQueryFilters().Where(r => r.LiftedOn == null).Select(r => r.PersonId).ToListAsync(cancel)];

    public static Task<bool> IsRestrictedAsync(LeYeDb db, int personId, CancellationToken cancel) =>
        db.Restrictions.IgnoreQueryFilters().AnyAsync(r => r.PersonId == personId && r.LiftedOn == null, cancel);
}
