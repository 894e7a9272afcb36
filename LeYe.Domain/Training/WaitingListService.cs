using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Training;

/// <summary>候补: who waits for a place in a class. Enrolling somebody (<see cref="ClassService.EnrolAsync"/>) ends their wait.</summary>
public sealed class WaitingListService(Database database)
{
    /// <summary>Puts a person at the end of the class's waiting list.</summary>
    /// <returns>The entry's id; the same id when the same form is sent again.</returns>
    /// <exception cref="RuleBrokenException"><see cref="TrainingRules.AlreadyWaiting"/>.</exception>
    public async Task<int> WaitAsync(Actor actor, int classId, int personId, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.EnrolPerson);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        var found = await act.Db.Classes.FirstOrDefaultAsync(c => c.Id == classId, cancel) ?? throw new RecordMissingException();
        if (!await act.Db.People.AnyAsync(p => p.Id == personId, cancel))
            throw new RecordMissingException();
        var isIn = await act.Db.Enrolments.AnyAsync(e => e.ClassId == classId && e.PersonId == personId && (e.UntilOn == null || e.UntilOn > act.Today), cancel);
        var isWaiting = await act.Db.WaitingList.AnyAsync(w => w.ClassId == classId && w.PersonId == personId && w.UntilOn == null, cancel);
        TrainingRules.AlreadyWaiting.Demand(!isIn && !isWaiting, "personId");
        var entry = new WaitingEntry { ClassId = classId, PersonId = personId, SinceOn = act.Today };
        act.Db.WaitingList.Add(entry);
        act.Note("Wait", nameof(WaitingEntry), () => entry.Id, found.BaseId);
        act.Remember(formKey, () => entry.Id);
        await act.SaveAsync(cancel);
        return entry.Id;
    }

    /// <summary>Takes a person off the waiting list who does not want the place any more.</summary>
    /// <exception cref="RuleBrokenException"><see cref="TrainingRules.NotWaiting"/>.</exception>
    public async Task GiveUpAsync(Actor actor, int entryId, CancellationToken cancel = default)
    {
        actor.Demand(Right.EnrolPerson);
        await using var act = await database.BeginAsync(actor, cancel);
        var entry = await act.Db.WaitingList.Include(w => w.Class).FirstOrDefaultAsync(w => w.Id == entryId, cancel) ?? throw new RecordMissingException();
        TrainingRules.NotWaiting.Demand(entry.UntilOn is null);
        entry.UntilOn = act.Today;
        act.Note("GiveUpWaiting", nameof(WaitingEntry), () => entry.Id, entry.Class!.BaseId);
        await act.SaveAsync(cancel);
    }
}
