using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.People;

/// <summary>Reads of people.</summary>
public sealed class PersonQueries(Database database, FieldProtector protector, BusinessCalendar calendar)
{
    /// <summary>Whether test identity numbers are valid here: only in a demonstration.</summary>
    public async Task<bool> AcceptsTestNumbersAsync(CancellationToken cancel = default)
    {
        await using var db = database.Read(BaseScope.None);
        return await db.Info.AnyAsync(i => i.IsDemonstration, cancel);
    }

    /// <summary>A page of people.</summary>
    public async Task<PageOf<PersonSummary>> ListAsync(Actor actor, PersonListQuery query, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPeople);
        await using var db = database.Read(actor.Scope);
        await db.Database.OpenConnectionAsync(cancel);
        return await PersonPageQueries.PageAsync(db, protector, actor.Scope, query, calendar.Today, cancel);
    }

    /// <summary>A person with masked numbers and history.</summary>
    /// <exception cref="RecordMissingException">No such person in the actor's scope.</exception>
    public async Task<PersonDetails> DetailsAsync(Actor actor, int personId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPeople);
        await using var db = database.Read(actor.Scope);
        await db.Database.OpenConnectionAsync(cancel);
        return await new PersonDetailsQueries(db, protector, calendar.Today, actor.Scope).DetailsAsync(personId) ?? throw new RecordMissingException();
    }

    /// <summary>Somebody registered as 残疾人 by their number, for the link of a 家属; null when there is none in the actor's scope.</summary>
    public async Task<PersonName?> FindDisabledAsync(Actor actor, int personId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPeople);
        await using var db = database.Read(actor.Scope);
        return await db.People.Where(p => p.Id == personId && p.WorkerType == WorkerType.Disabled && p.RemovedOn == null)
            .Select(p => new PersonName(p.Id, p.Name, p.WorkerType, p.BaseId, p.Base!.ShortName)).FirstOrDefaultAsync(cancel);
    }

    /// <summary>Id and name of people found by name, initials or four digits (see <see cref="PersonSearch"/>), for pickers; at most <paramref name="take"/>.</summary>
    public async Task<IReadOnlyList<PersonName>> FindByNameAsync(Actor actor, string text, int take = 20, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPeople);
        var part = TextNormal.Line(text);
        await using var db = database.Read(actor.Scope);
        return await db.People.Where(p => p.RemovedOn == null).Matching(part, protector).OrderBy(p => p.Name).ThenBy(p => p.Id).Take(take)
            .Select(p => new PersonName(p.Id, p.Name, p.WorkerType, p.BaseId, p.Base!.ShortName)).ToListAsync(cancel);
    }
}
