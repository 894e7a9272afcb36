using System.Linq.Expressions;
using LeYe.Domain.Accounts;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using LeYe.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Headcount;

/// <summary>Reads where people stand in the live numbers, by the rules of <see cref="HeadcountRules"/>.</summary>
public sealed class LiveQueries(Database database)
{
    /// <summary>A context for reading the records of all bases.</summary>
    internal LeYeDb Open() => database.Read(BaseScope.All);

    /// <summary>在训 by base on the date: what the live numbers keep, from plain rows.</summary>
    public async Task<IReadOnlyDictionary<int, int>> InTrainingAsync(BaseScope scope, DateOnly on, CancellationToken cancel)
    {
        await using var db = database.Read(BaseScope.All);
        var bases = new Dictionary<int, int>();
        foreach (var (_, baseId) in await TrainingAsync(db, on, null, cancel))
            if (scope.Covers(baseId))
                bases[baseId] = bases.GetValueOrDefault(baseId) + 1;
        return bases;
    }

    /// <summary>Everybody who is in post or in training on the date; of some people only, when they are given.</summary>
    internal async Task<Dictionary<int, LivePerson>> PeopleAsync(DateOnly on, IReadOnlyCollection<int>? people, CancellationToken cancel)
    {
        await using var db = database.Read(BaseScope.All);
        return await PeopleAsync(db, on, people, cancel);
    }

    /// <summary>The same by a context that reads the records of one moment.</summary>
    internal static async Task<Dictionary<int, LivePerson>> PeopleAsync(LeYeDb db, DateOnly on, IReadOnlyCollection<int>? people, CancellationToken cancel)
    {
        var found = await PostsAsync(db, on, people, cancel);
        foreach (var (personId, baseId) in await TrainingAsync(db, on, people, cancel))
            found[personId] = found.GetValueOrDefault(personId) with { TrainingBaseId = baseId };
        return found;
    }

    /// <summary>The people of stays and of classes.</summary>
    internal async Task<List<int>> PeopleOfAsync(IReadOnlyCollection<int> stays, IReadOnlyCollection<int> classes, CancellationToken cancel)
    {
        await using var db = database.Read(BaseScope.All);
        return await PeopleOfAsync(db, stays, classes, cancel);
    }

    /// <summary>The same by a context that reads the records of one moment.</summary>
    internal static async Task<List<int>> PeopleOfAsync(LeYeDb db, IReadOnlyCollection<int> stays, IReadOnlyCollection<int> classes, CancellationToken cancel)
    {
        var people = new List<int>();
        if (stays.Count > 0)
            people.AddRange(await db.Placements.Where(p => stays.Contains(p.Id)).Select(p => p.PersonId).ToListAsync(cancel));
        if (classes.Count > 0)
            people.AddRange(await db.Enrolments.Where(e => classes.Contains(e.ClassId)).Select(e => e.PersonId).ToListAsync(cancel));
        return people;
    }

    // Ordered by person: overlapping main stays, which no act lets in, still count a person once, as HeadcountQueries does.
    private static async Task<Dictionary<int, LivePerson>> PostsAsync(LeYeDb db, DateOnly on, IReadOnlyCollection<int>? people, CancellationToken cancel)
    {
        var valid = HeadcountRules.ValidOn(on);
        var stays = db.Placements.Where(HeadcountRules.CountedOn(on));
        if (people is not null)
            stays = stays.Where(p => people.Contains(p.PersonId));
        var found = new Dictionary<int, LivePerson>();
        var rows = stays.OrderBy(p => p.PersonId).ThenBy(p => p.StartOn).ThenBy(p => p.Id).Select(p => new
        {
            p.PersonId, p.BaseId, p.WorkMode, p.Person!.WorkerType,
            IsDisabled = p.Person.Certificates.AsQueryable().Any(valid),
            IsSevere = p.Person.Certificates.AsQueryable().Where(valid).Any(c => c.Grade <= DisabilityGrade.Two),
            IsPresent = db.CheckIns.Any(c => c.PersonId == p.PersonId && c.BaseId == p.BaseId && c.On == on),
        });
        await foreach (var r in rows.AsAsyncEnumerable().WithCancellation(cancel))
            found.TryAdd(r.PersonId, new LivePerson(r.BaseId, r.WorkMode, r.WorkerType, r.IsDisabled, r.IsSevere, 0, r.IsPresent));
        return found;
    }

    // Somebody in two classes counts at the base of the first.
    private static async Task<Dictionary<int, int>> TrainingAsync(LeYeDb db, DateOnly on, IReadOnlyCollection<int>? people, CancellationToken cancel)
    {
        var enrolments = db.Enrolments.Where(InTrainingOn(on));
        if (people is not null)
            enrolments = enrolments.Where(e => people.Contains(e.PersonId));
        var found = new Dictionary<int, int>();
        var rows = enrolments.OrderBy(e => e.PersonId).ThenBy(e => e.FromOn).ThenBy(e => e.Id).Select(e => new { e.PersonId, e.Class!.BaseId });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
            found.TryAdd(row.PersonId, row.BaseId);
        return found;
    }

    // As 在训 of PersonStateQueries, where 在岗 goes first.
    private static Expression<Func<Enrolment, bool>> InTrainingOn(DateOnly on) =>
        e => e.FromOn <= on && (e.UntilOn == null || e.UntilOn > on) && e.Class!.StartsOn <= on && e.Class.EndsOn >= on;
}
