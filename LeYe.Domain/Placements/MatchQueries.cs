using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Placements;

/// <summary>Who fits an opening, and which openings fit a person, best first.</summary>
public sealed class MatchQueries(Database database, BusinessCalendar calendar)
{
    /// <summary>People of the opening's base who are in no post today; those who fit first, by score. At most <paramref name="take"/>.</summary>
    /// <exception cref="RecordMissingException">No such opening in the actor's scope.</exception>
    public async Task<IReadOnlyList<PersonMatch>> PeopleForAsync(Actor actor, int openingId, int take = 30, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPlacements);
        actor.Demand(Right.ViewPeople);
        await using var db = database.Read(actor.Scope);
        var opening = await db.Openings.FirstOrDefaultAsync(o => o.Id == openingId, cancel) ?? throw new RecordMissingException();
        var today = calendar.Today;
        var people = db.People.Where(p => p.BaseId == opening.BaseId && p.RemovedOn == null && !db.Placements.IgnoreQueryFilters()
            .Any(s => s.PersonId == p.Id && s.IsMain && s.StartOn <= today && (s.EndOn == null || s.EndOn > today)));
        var rows = await Facts(db, people, today).ToListAsync(cancel);
        return [.. rows.Select(r => (Row: r, Match: MatchRules.Judge(r.ToFacts(), opening.Asks, opening.Offers, opening.Kind, opening.WorkMode)))
            .Where(m => m.Match is not null).Select(m => new PersonMatch(m.Row.Id, m.Row.Name, m.Row.WorkerType, m.Row.BaseName, m.Match!))
            .OrderByDescending(m => m.Match.Fits).ThenByDescending(m => m.Match.Score).ThenBy(m => m.Name, StringComparer.Ordinal).ThenBy(m => m.PersonId).Take(take)];
    }

    /// <summary>Openings with free seats at the actor's bases; those that fit first, by score. Empty for who does not want to work now.</summary>
    /// <exception cref="RecordMissingException">No such person in the actor's scope.</exception>
    public async Task<IReadOnlyList<OpeningMatch>> OpeningsForAsync(Actor actor, int personId, int take = 30, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPlacements);
        actor.Demand(Right.ViewPeople);
        await using var db = database.Read(actor.Scope);
        var today = calendar.Today;
        if (!await db.People.AnyAsync(p => p.Id == personId && p.RemovedOn == null, cancel))
            throw new RecordMissingException();
        var person = await Facts(db, db.People.Where(p => p.Id == personId), today).FirstAsync(cancel);
        var open = db.Openings.Where(o => o.ClosedOn == null || o.ClosedOn > today);
        var summaries = await ClientQueries.Summaries(db, open, today).ToDictionaryAsync(o => o.Id, cancel);
        var asked = await open.Select(o => new { o.Id, o.Asks, o.Offers }).ToListAsync(cancel);
        return [.. asked.Select(o => (Opening: summaries[o.Id], Match: MatchRules.Judge(person.ToFacts(), o.Asks, o.Offers, summaries[o.Id].Kind, summaries[o.Id].WorkMode)))
            .Where(m => m.Match is not null && m.Opening.Free > 0).Select(m => new OpeningMatch(m.Opening, m.Match!))
            .OrderByDescending(m => m.Match.Fits).ThenByDescending(m => m.Match.Score).ThenBy(m => m.Opening.Id).Take(take)];
    }

    // Looks at stays and classes everywhere, which lifts the filters of the whole query: who asks has narrowed the people already.
    private static IQueryable<Row> Facts(LeYeDb db, IQueryable<Person> people, DateOnly today) => people.Select(p => new Row(
        p.Id, p.Name, p.WorkerType, p.Base!.ShortName, p.Profile,
        db.Enrolments.IgnoreQueryFilters().Any(e => e.PersonId == p.Id && e.UntilOn == null && e.Class!.EndsOn < today),
        db.Placements.IgnoreQueryFilters().Any(s => s.PersonId == p.Id && !s.IsTrial && s.StartOn <= today)));

    private sealed record Row(int Id, string Name, WorkerType WorkerType, string BaseName, PersonProfile? Profile, bool Trained, bool Worked)
    {
        public MatchFacts ToFacts() => Profile is { } p
            ? new MatchFacts(p.Intent, p.Abilities, p.WishedKinds, p.WishedPlaces, p.Needs, Trained, Worked)
            : new MatchFacts(EmploymentIntent.Unknown, Abilities.None, WorkKinds.None, WorkPlaces.None, WorkNeeds.None, Trained, Worked);
    }
}
