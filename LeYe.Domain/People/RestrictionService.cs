using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.People;

/// <summary>Restricts the processing of a person's data at their request or in a dispute, and lifts the restriction.</summary>
public sealed class RestrictionService(Database database, FieldProtector protector)
{
    /// <summary>From now on the person is left out of exports and nobody is shown the whole numbers; figures go on counting them.</summary>
    /// <param name="reason">Why, 2-200 characters; kept encrypted with the restriction.</param>
    /// <param name="formKey">The same form sent again does nothing.</param>
    /// <exception cref="RuleBrokenException">No reason, or a restriction is in force already.</exception>
    public async Task RestrictAsync(Actor actor, int personId, string? reason, int version, Guid? formKey = null, CancellationToken cancel = default)
    {
        actor.Demand(Right.EditPerson);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is not null)
            return;
        var person = await FindAsync(act, personId, version, cancel);
        var why = Clean(reason);
        PersonRules.RestrictionHeld.Demand(person.Restrictions.TrueForAll(r => r.LiftedOn is not null));
        person.Restrictions.Add(new PersonRestriction { FromOn = act.Today, ReasonCipher = protector.Protect(why) });
        act.Remember(formKey, () => person.Id);
        await SaveAsync(act, person, "RestrictPerson", why, cancel);
    }

    /// <summary>Lifts what restriction is in force.</summary>
    /// <param name="reason">Why it may be lifted, 2-200 characters; kept encrypted with the restriction.</param>
    /// <exception cref="RuleBrokenException">No reason, or no restriction is in force.</exception>
    public async Task LiftAsync(Actor actor, int personId, string? reason, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.EditPerson);
        await using var act = await database.BeginAsync(actor, cancel);
        var person = await FindAsync(act, personId, version, cancel);
        var why = Clean(reason);
        // Two can be in force after a merge.
        var held = person.Restrictions.FindAll(r => r.LiftedOn is null);
        PersonRules.RestrictionMissing.Demand(held.Count > 0);
        held.ForEach(r => (r.LiftedOn, r.LiftReasonCipher) = (act.Today, protector.Protect(why)));
        await SaveAsync(act, person, "LiftRestriction", why, cancel);
    }

    private static string Clean(string? reason)
    {
        var clean = TextNormal.Line(reason);
        PersonRules.Reason.Demand(clean.Length is >= 2 and <= 200, "reason");
        return clean;
    }

    private static async Task<Person> FindAsync(BusinessAct act, int personId, int version, CancellationToken cancel)
    {
        var person = await act.Db.People.Include(p => p.Restrictions).FirstOrDefaultAsync(p => p.Id == personId, cancel) ?? throw new RecordMissingException();
        StaleRecordException.ThrowUnlessCurrent(person, version);
        return person;
    }

    // The reason may speak of the person: the audit keeps it under the person's key.
    private static Task SaveAsync(BusinessAct act, Person person, string name, string why, CancellationToken cancel)
    {
        act.Db.Entry(person).Property(p => p.WorkerType).IsModified = true;
        act.Note(name, nameof(Person), () => person.Id, person.BaseId);
        act.Tell(person.Id, "Reason", why);
        return act.SaveAsync(cancel);
    }
}
