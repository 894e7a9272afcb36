using System.Text.Json;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.People;

/// <summary>
/// Decides on doubtful pairs: not the same person, or merged into one record with all stays, classes and incomes. A merged row is
/// taken away, so that nothing can count the person twice; the merge remembers it and can be undone.
/// </summary>
public sealed class PersonMergeService(Database database, FieldProtector protector)
{
    /// <summary>Notes that the two are different people; the pair is not asked again.</summary>
    public async Task KeepApartAsync(Actor actor, int pairId, CancellationToken cancel = default)
    {
        actor.Demand(Right.MergePeople);
        await using var act = await database.BeginAsync(actor, cancel);
        var (pair, first, _) = await FindAsync(act, pairId, cancel);
        DuplicateRules.Decided.Demand(pair.State == DuplicateState.Open);
        (pair.State, pair.DecidedBy) = (DuplicateState.Different, actor.Name);
        act.Note("KeepApart", nameof(DuplicatePair), () => pair.Id, first.BaseId);
        await act.SaveAsync(cancel);
    }

    /// <summary>Merges the two into the record that is kept.</summary>
    /// <param name="firstVersion">The version of the pair's first person that was looked at.</param>
    /// <param name="secondVersion">The version of the second.</param>
    /// <returns>The kept person's id.</returns>
    /// <exception cref="RuleBrokenException">A <see cref="DuplicateRules"/> rule; nothing was changed.</exception>
    public async Task<int> MergeAsync(Actor actor, int pairId, MergeChoice choice, int firstVersion, int secondVersion, CancellationToken cancel = default)
    {
        actor.Demand(Right.MergePeople);
        await using var act = await database.BeginAsync(actor, cancel);
        var (pair, first, second) = await FindAsync(act, pairId, cancel);
        DuplicateRules.Decided.Demand(pair.State == DuplicateState.Open && (choice.KeepId == first.Id || choice.KeepId == second.Id));
        StaleRecordException.ThrowUnlessCurrent(first, firstVersion);
        StaleRecordException.ThrowUnlessCurrent(second, secondVersion);
        var (kept, removed) = choice.KeepId == first.Id ? (first, second) : (second, first);
        await DemandMergeableAsync(act, kept, removed, cancel);
        (pair.State, pair.DecidedBy) = (DuplicateState.Merged, actor.Name);
        act.Afterwards(() => Merge(act, kept, removed, choice));
        act.Note("MergePeople", nameof(Person), () => kept.Id, kept.BaseId, $$"""{"removed":{{removed.Id}}}""");
        await act.SaveAsync(cancel);
        return kept.Id;
    }

    /// <summary>Undoes a merge: the row comes back with its own stays, classes and incomes, the kept record gets its facts back.</summary>
    /// <returns>The id of the person who is back.</returns>
    public async Task<int> UndoAsync(Actor actor, int mergeId, CancellationToken cancel = default)
    {
        actor.Demand(Right.MergePeople);
        await using var act = await database.BeginAsync(actor, cancel);
        var merge = await act.Db.PersonMerges.FirstOrDefaultAsync(m => m.Id == mergeId && m.UndoneAt == null, cancel) ?? throw new RecordMissingException();
        var kept = await act.Db.People.Include(p => p.Profile).FirstOrDefaultAsync(p => p.Id == merge.KeptId, cancel) ?? throw new RecordMissingException();
        DuplicateRules.Undo.Demand(!await act.Db.PersonMerges.AnyAsync(m => m.Id > mergeId && m.KeptId == merge.KeptId && m.UndoneAt == null, cancel));
        var before = JsonSerializer.Deserialize<MergedPerson>(protector.Reveal(merge.BeforeCipher))!;
        before.KeptBefore.Restore(kept, protector);
        if (before.ProfileWentOver && kept.Profile is { } profile)
            act.Db.Profiles.Remove(profile);
        merge.UndoneAt = act.Now;
        await ReopenPairAsync(act, merge, cancel);
        act.Afterwards(() => BringBack(act, kept, before));
        act.Note("UndoMerge", nameof(Person), () => kept.Id, kept.BaseId, $$"""{"restored":{{before.Removed.Id}}}""");
        await act.SaveAsync(cancel);
        return before.Removed.Id;
    }

    private void Merge(BusinessAct act, Person kept, Person removed, MergeChoice choice)
    {
        var (keptBefore, removedBefore, profile) = (PersonRowCopy.Of(kept, protector), PersonRowCopy.Of(removed, protector), ProfileCopy.Of(removed.Profile, protector));
        var goesOver = profile is not null && kept.Profile is null;
        var moved = ReferenceMover.Move<Person>(act.Db, removed.Id, kept.Id);
        act.Touch(kept.Id);
        // The row goes first: the kept one may take over its number, which is unique.
        act.Db.People.Remove(removed);
        act.Db.SaveChanges();
        Take(kept, removedBefore, choice);
        if (choice.TakeWorkerType)
            kept.RelativeNoteCipher = protector.ProtectNote(removedBefore.RelativeNote, kept.RelativeNoteCipher);
        if (goesOver)
            act.Db.Profiles.Add(profile!.For(kept.Id, protector));
        kept.Version++;
        act.Db.PersonMerges.Add(new PersonMerge
        {
            KeptId = kept.Id, RemovedId = removed.Id, MergedAt = act.Now, MergedBy = act.Actor.Name,
            BeforeCipher = protector.Protect(JsonSerializer.Serialize(new MergedPerson(removedBefore, keptBefore, profile, goesOver, moved))),
        });
    }

    private static void Take(Person kept, PersonRowCopy other, MergeChoice choice)
    {
        if (choice.TakeName)
            (kept.Name, kept.NameInitials) = (other.Name, other.NameInitials);
        if (choice.TakeWorkerType)
            (kept.WorkerType, kept.RelativeOfId) = (other.WorkerType, other.RelativeOfId);
        if (choice.TakeHousehold)
            kept.Household = other.Household;
        if (choice.TakePhone)
            (kept.PhoneCipher, kept.PhoneTailHash) = (other.PhoneCipher, other.PhoneTailHash);
        if (choice.TakeRegisteredOn)
            kept.RegisteredOn = other.RegisteredOn;
        if (choice.TakeBase)
            kept.BaseId = other.BaseId;
        if (kept.IdentityNumberHash is null)
        {
            // Sex and birth date follow from the number (GB 11643).
            if (other.IdentityNumberHash is not null || kept.BornOn is null)
                (kept.Sex, kept.BornOn) = (other.Sex, other.BornOn ?? kept.BornOn);
            (kept.IdentityNumberCipher, kept.IdentityNumberHash, kept.IdentityTailHash) = (other.IdentityNumberCipher, other.IdentityNumberHash, other.IdentityTailHash);
        }
        if (kept.RelativeOfId == kept.Id || kept.RelativeOfId == other.Id)
            kept.RelativeOfId = null;
    }

    private void BringBack(BusinessAct act, Person kept, MergedPerson before)
    {
        act.Db.People.Add(before.Removed.ToPerson(protector));
        if (before.RemovedProfile is { } profile)
            act.Db.Profiles.Add(profile.For(before.Removed.Id, protector));
        act.Db.SaveChanges();
        ReferenceMover.MoveBack<Person>(act.Db, before.Moved, kept.Id, before.Removed.Id);
        act.Touch(kept.Id);
        act.Touch(before.Removed.Id);
    }

    private static async Task DemandMergeableAsync(BusinessAct act, Person kept, Person removed, CancellationToken cancel)
    {
        DuplicateRules.TwoNumbers.Demand(kept.IdentityNumberHash is null || removed.IdentityNumberHash is null);
        var (keptId, removedId) = (kept.Id, removed.Id);
        var stays = await act.Db.Placements.IgnoreQueryFilters().Where(s => s.IsMain && (s.PersonId == keptId || s.PersonId == removedId))
            .OrderBy(s => s.StartOn).Select(s => new { s.StartOn, s.EndOn }).ToListAsync(cancel);
        DuplicateRules.Overlap.Demand(stays.Zip(stays.Skip(1)).All(p => p.First.EndOn is { } end && end <= p.Second.StartOn));
        DuplicateRules.Clash.Demand((await ReferenceMover.ClashesAsync<Person>(act.Db, removedId, keptId, cancel)).Count == 0);
        DuplicateRules.Clash.Demand(!await act.Db.Enrolments.IgnoreQueryFilters()
            .AnyAsync(e => e.PersonId == removedId && act.Db.Enrolments.IgnoreQueryFilters().Any(o => o.PersonId == keptId && o.ClassId == e.ClassId), cancel));
    }

    private static async Task ReopenPairAsync(BusinessAct act, PersonMerge merge, CancellationToken cancel)
    {
        var (first, second) = (Math.Min(merge.KeptId, merge.RemovedId), Math.Max(merge.KeptId, merge.RemovedId));
        if (await act.Db.DuplicatePairs.FirstOrDefaultAsync(p => p.FirstId == first && p.SecondId == second, cancel) is { } pair)
            (pair.State, pair.DecidedBy) = (DuplicateState.Open, null);
    }

    private static async Task<(DuplicatePair Pair, Person First, Person Second)> FindAsync(BusinessAct act, int pairId, CancellationToken cancel)
    {
        var pair = await act.Db.DuplicatePairs.FirstOrDefaultAsync(p => p.Id == pairId, cancel) ?? throw new RecordMissingException();
        var people = await act.Db.People.Include(p => p.Profile).Where(p => p.Id == pair.FirstId || p.Id == pair.SecondId).OrderBy(p => p.Id).ToListAsync(cancel);
        return people.Count == 2 ? (pair, people[0], people[1]) : throw new RecordMissingException();
    }
}
