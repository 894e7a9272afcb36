using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.People;

/// <summary>Works out where people stand on a date. In post here is the rule of the headcount (rules.md, Stays and headcount).</summary>
internal static class PersonStateQueries
{
    // Unfiltered: the people were found in scope, and a stay at another base is a stay.
    private static readonly Func<LeYeDb, int[], DateOnly, IAsyncEnumerable<PersonRow>> Rows = EF.CompileAsyncQuery(
        (LeYeDb db, int[] ids, DateOnly on) => db.People.IgnoreQueryFilters().Where(p => ids.Contains(p.Id)).Select(p => new PersonRow(
            p.Id, p.Name, p.WorkerType, p.Sex, p.BaseId, p.Base!.ShortName, p.RegisteredOn,
            db.Placements.Any(s => s.PersonId == p.Id && s.IsMain && !s.IsTrial && s.StartOn <= on && (s.EndOn == null || s.EndOn > on)
                && !s.Leaves.Any(l => l.UncountedFromOn <= on && (l.UntilOn == null || l.UntilOn > on))),
            db.Enrolments.Any(e => e.PersonId == p.Id && e.FromOn <= on && (e.UntilOn == null || e.UntilOn > on) && e.Class!.StartsOn <= on && e.Class.EndsOn >= on),
            db.Placements.Any(s => s.PersonId == p.Id && !s.IsTrial && s.StartOn <= on))));

    /// <summary>The rows of some people with where they stand on the date.</summary>
    public static async Task<Dictionary<int, PersonRow>> RowsAsync(LeYeDb db, int[] personIds, DateOnly on, CancellationToken cancel)
    {
        var result = new Dictionary<int, PersonRow>(personIds.Length);
        await foreach (var row in Rows(db, personIds, on).WithCancellation(cancel))
            result[row.Id] = row;
        return result;
    }

    /// <summary>Narrows to one state by sets of ids that are made once, not for each person. Needs an unfiltered query.</summary>
    public static IQueryable<Person> Filter(LeYeDb db, IQueryable<Person> people, PersonState state, DateOnly on)
    {
        var inPost = InPost(db, on);
        var inTraining = InTraining(db, on);
        var placed = Placed(db, on);
        return state switch
        {
            PersonState.InPost => people.Where(p => inPost.Contains(p.Id)),
            PersonState.InTraining => people.Where(p => !inPost.Contains(p.Id) && inTraining.Contains(p.Id)),
            PersonState.Left => people.Where(p => !inPost.Contains(p.Id) && !inTraining.Contains(p.Id) && placed.Contains(p.Id)),
            _ => people.Where(p => !inTraining.Contains(p.Id) && !placed.Contains(p.Id)),
        };
    }

    /// <summary>Orders by state in the order of <see cref="PersonState"/>.</summary>
    public static IOrderedQueryable<Person> Order(LeYeDb db, IQueryable<Person> people, DateOnly on, bool descending)
    {
        var inPost = InPost(db, on);
        var inTraining = InTraining(db, on);
        var placed = Placed(db, on);
        return descending
            ? people.OrderByDescending(p => inPost.Contains(p.Id) ? 1 : inTraining.Contains(p.Id) ? 2 : placed.Contains(p.Id) ? 4 : 3)
            : people.OrderBy(p => inPost.Contains(p.Id) ? 1 : inTraining.Contains(p.Id) ? 2 : placed.Contains(p.Id) ? 4 : 3);
    }

    private static IQueryable<int> InPost(LeYeDb db, DateOnly on) => db.Placements
        .Where(s => s.IsMain && !s.IsTrial && s.StartOn <= on && (s.EndOn == null || s.EndOn > on)
            && !s.Leaves.Any(l => l.UncountedFromOn <= on && (l.UntilOn == null || l.UntilOn > on)))
        .Select(s => s.PersonId);

    private static IQueryable<int> InTraining(LeYeDb db, DateOnly on) => db.Enrolments
        .Where(e => e.FromOn <= on && (e.UntilOn == null || e.UntilOn > on) && e.Class!.StartsOn <= on && e.Class.EndsOn >= on).Select(e => e.PersonId);

    private static IQueryable<int> Placed(LeYeDb db, DateOnly on) => db.Placements.Where(s => !s.IsTrial && s.StartOn <= on).Select(s => s.PersonId);
}
