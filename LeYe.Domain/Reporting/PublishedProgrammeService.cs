using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting;

/// <summary>Puts the published programme into a database.</summary>
public sealed class PublishedProgrammeService(Database database)
{
    /// <summary>Adds the sites and figures that are not there yet, by site key and figure code; what is there stays as it is.</summary>
    /// <returns>How many sites and figures were added.</returns>
    /// <exception cref="NotAllowedException">The actor may not set up the portal.</exception>
    public async Task<int> ImportAsync(Actor actor, CancellationToken cancel)
    {
        actor.Demand(Right.ManageAccounts);
        await using var act = await database.BeginAsync(actor, cancel);
        var added = await AddMissingAsync(act.Db, cancel);
        if (added > 0)
            act.Note("ImportPublishedProgramme", nameof(PublishedProgramme), () => 0, baseId: null);
        await act.SaveAsync(cancel);
        return added;
    }

    private static async Task<int> AddMissingAsync(LeYeDb db, CancellationToken cancel)
    {
        var present = await db.Bases.ToDictionaryAsync(b => b.Key, cancel);
        var codes = await db.LegacyFigures.Select(f => f.Code).ToHashSetAsync(cancel);
        var bases = PublishedSites.Load(present);
        var figures = PublishedFigures.Load().Where(f => !codes.Contains(f.Code)).ToList();
        db.Bases.AddRange(bases);
        db.LegacyFigures.AddRange(figures);
        return bases.Count + figures.Count;
    }
}
