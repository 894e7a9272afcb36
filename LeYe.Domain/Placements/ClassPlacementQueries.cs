using LeYe.Domain.Accounts;
using LeYe.Domain.Persistence;
using LeYe.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Placements;

/// <summary>Who of a class was placed in time to count for its 培训上岗率 (Q12).</summary>
public sealed class ClassPlacementQueries(Database database)
{
    /// <summary>The people with a placement, not 试岗, from the first day of the class to 90 days after its last; at any base, as in the report.</summary>
    /// <param name="progress">The class, found in the actor's scope.</param>
    public async Task<IReadOnlySet<int>> PlacedAsync(Actor actor, ClassProgress progress, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewTraining, progress.BaseId);
        var (ids, last) = (progress.People.Select(p => p.PersonId).Distinct().ToList(), CompletionRules.LastPlacedOn(progress.EndsOn));
        await using var db = database.Read(BaseScope.All);
        return (await db.Placements.Where(p => ids.Contains(p.PersonId) && !p.IsTrial && p.StartOn >= progress.StartsOn && p.StartOn <= last)
            .Select(p => p.PersonId).ToListAsync(cancel)).ToHashSet();
    }
}
