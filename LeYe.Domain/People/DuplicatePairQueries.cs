using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.People;

/// <summary>Reads of the queue of doubtful pairs. A pair exists only for who may see both people.</summary>
public sealed class DuplicatePairQueries(Database database, FieldProtector protector)
{
    /// <summary>The open pairs, oldest first; at most <paramref name="take"/>.</summary>
    public async Task<IReadOnlyList<DuplicateSummary>> OpenAsync(Actor actor, int take = 200, CancellationToken cancel = default)
    {
        actor.Demand(Right.MergePeople);
        await using var db = database.Read(actor.Scope);
        return await (from pair in db.DuplicatePairs.Where(p => p.State == DuplicateState.Open)
                      join first in db.People on pair.FirstId equals first.Id
                      join second in db.People on pair.SecondId equals second.Id
                      orderby pair.Id
                      select new DuplicateSummary(pair.Id, pair.Reasons, pair.FoundAt, first.Id, first.Name, first.Base!.ShortName, second.Id, second.Name, second.Base!.ShortName))
            .Take(take).ToListAsync(cancel);
    }

    /// <summary>The merges that hold and can be undone, newest first.</summary>
    public async Task<IReadOnlyList<MergeSummary>> MergesAsync(Actor actor, int take = 50, CancellationToken cancel = default)
    {
        actor.Demand(Right.MergePeople);
        await using var db = database.Read(actor.Scope);
        return await (from merge in db.PersonMerges.Where(m => m.UndoneAt == null)
                      join kept in db.People on merge.KeptId equals kept.Id
                      orderby merge.Id descending
                      select new MergeSummary(merge.Id, kept.Id, kept.Name, merge.RemovedId, merge.MergedAt, merge.MergedBy)).Take(take).ToListAsync(cancel);
    }

    /// <summary>A pair side by side.</summary>
    /// <exception cref="RecordMissingException">No such open pair with both people in the actor's scope.</exception>
    public async Task<DuplicateDetails> DetailsAsync(Actor actor, int pairId, CancellationToken cancel = default)
    {
        actor.Demand(Right.MergePeople);
        await using var db = database.Read(actor.Scope);
        var pair = await db.DuplicatePairs.FirstOrDefaultAsync(p => p.Id == pairId && p.State != DuplicateState.Merged, cancel) ?? throw new RecordMissingException();
        return new DuplicateDetails(pair.Id, pair.Reasons, pair.State, pair.FoundAt, pair.DecidedBy,
            await SideAsync(db, actor.Scope, pair.FirstId, cancel), await SideAsync(db, actor.Scope, pair.SecondId, cancel));
    }

    /// <summary>Where a merged person's record went; null when it was not merged or lies outside the actor's scope.</summary>
    public async Task<int?> KeptInsteadAsync(Actor actor, int personId, CancellationToken cancel = default)
    {
        await using var db = database.Read(actor.Scope);
        return await db.PersonMerges.Where(m => m.RemovedId == personId && m.UndoneAt == null && db.People.Any(p => p.Id == m.KeptId))
            .Select(m => (int?)m.KeptId).FirstOrDefaultAsync(cancel);
    }

    private async Task<DuplicateSide> SideAsync(LeYeDb db, BaseScope scope, int personId, CancellationToken cancel)
    {
        // Counting what lies at other bases lifts the filters of the whole query; the scope is checked by hand.
        var found = await db.People.Where(p => p.Id == personId).Select(p => new
        {
            p.Id, p.Version, p.BaseId, Base = p.Base!.ShortName, p.Name, p.WorkerType, p.Sex, p.BornOn, p.Household, p.RegisteredOn, p.IdentityNumberCipher, p.PhoneCipher,
            Certificates = p.Certificates.Count,
            Stays = db.Placements.IgnoreQueryFilters().Count(s => s.PersonId == p.Id), Classes = db.Enrolments.IgnoreQueryFilters().Count(e => e.PersonId == p.Id),
            Incomes = db.Incomes.IgnoreQueryFilters().Count(i => i.PersonId == p.Id), Files = db.Attachments.IgnoreQueryFilters().Count(a => a.PersonId == p.Id),
        }).FirstOrDefaultAsync(cancel);
        if (found is null || !scope.Covers(found.BaseId))
            throw new RecordMissingException();
        return new DuplicateSide(found.Id, found.Version, found.BaseId, found.Base, found.Name, found.WorkerType, found.Sex, found.BornOn, found.Household, found.RegisteredOn,
            Tail(found.IdentityNumberCipher), Tail(found.PhoneCipher), found.Certificates, found.Stays, found.Classes, found.Incomes, found.Files);
    }

    private string? Tail(byte[]? cipher) => cipher is null ? null : protector.Reveal(cipher)[^4..];
}
