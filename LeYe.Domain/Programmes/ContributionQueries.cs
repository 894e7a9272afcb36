using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Programmes;

/// <summary>Reads of contributions.</summary>
public sealed class ContributionQueries(Database database)
{
    /// <summary>What came in a year, by date.</summary>
    /// <param name="actor">Needs <see cref="Right.ViewReport"/>.</param>
    public async Task<IReadOnlyList<Contribution>> ListAsync(Actor actor, int year, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewReport);
        await using var db = database.Read(actor.Scope);
        return await ReadAsync(db, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), cancel);
    }

    /// <summary>One contribution.</summary>
    /// <exception cref="RecordMissingException">No such contribution.</exception>
    public async Task<Contribution> GetAsync(Actor actor, int contributionId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewReport);
        await using var db = database.Read(actor.Scope);
        return await db.Contributions.Include(c => c.Base).FirstOrDefaultAsync(c => c.Id == contributionId, cancel) ?? throw new RecordMissingException();
    }

    internal static async Task<IReadOnlyList<Contribution>> ReadAsync(LeYeDb db, DateOnly first, DateOnly last, CancellationToken cancel) =>
        await db.Contributions.AsNoTracking().Include(c => c.Base).Where(c => c.ReceivedOn >= first && c.ReceivedOn <= last)
            .OrderBy(c => c.ReceivedOn).ThenBy(c => c.Id).ToListAsync(cancel);
}
