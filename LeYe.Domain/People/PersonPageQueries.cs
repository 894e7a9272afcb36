using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.People;

/// <summary>
/// Pages of the list of people. The pages opened most (by name, of all or of one base) are compiled queries that an index
/// answers in order; state is worked out for the rows of the page only.
/// </summary>
internal static class PersonPageQueries
{
    // Unfiltered, since the scope is checked before one of them is chosen: the filter on the joined base would cost the index order.
    private static readonly Func<LeYeDb, Task<int>> CountAll = EF.CompileAsyncQuery((LeYeDb db) => db.People.IgnoreQueryFilters().Count());

    private static readonly Func<LeYeDb, int, Task<int>> CountOfBase =
        EF.CompileAsyncQuery((LeYeDb db, int baseId) => db.People.IgnoreQueryFilters().Count(p => p.BaseId == baseId));

    private static readonly Func<LeYeDb, int, int, IAsyncEnumerable<PersonRow>> ByName = EF.CompileAsyncQuery(
        (LeYeDb db, int skip, int take) => db.People.IgnoreQueryFilters().OrderBy(p => p.Name).ThenBy(p => p.Id).Skip(skip).Take(take)
            .Select(p => new PersonRow(p.Id, p.Name, p.WorkerType, p.Sex, p.BaseId, p.Base!.ShortName, p.RegisteredOn)));

    private static readonly Func<LeYeDb, int, int, int, IAsyncEnumerable<PersonRow>> OfBaseByName = EF.CompileAsyncQuery(
        (LeYeDb db, int baseId, int skip, int take) => db.People.IgnoreQueryFilters().Where(p => p.BaseId == baseId)
            .OrderBy(p => p.Name).ThenBy(p => p.Id).Skip(skip).Take(take)
            .Select(p => new PersonRow(p.Id, p.Name, p.WorkerType, p.Sex, p.BaseId, p.Base!.ShortName, p.RegisteredOn)));

    public static async Task<PageOf<PersonSummary>> PageAsync(LeYeDb db, BaseScope scope, PersonListQuery query, DateOnly today, CancellationToken cancel)
    {
        var search = TextNormal.Line(query.Search);
        var plain = search.Length == 0 && query is { WorkerType: null, State: null, Sort: PersonSort.Name, Descending: false }
            && (query.BaseId is { } asked ? scope.Covers(asked) : scope.IsAll);
        var (total, number, rows) = plain ? await PlainAsync(db, query, cancel) : await FilteredAsync(db, scope, query, search, today, cancel);
        var states = await PersonStateQueries.OfAsync(db, [.. rows.Select(r => r.Id)], today, cancel);
        return new PageOf<PersonSummary>([.. rows.Select(r => r.With(states[r.Id]))], total, number, query.PageSize);
    }

    private static async Task<(int Total, int Number, List<PersonRow> Rows)> PlainAsync(LeYeDb db, PersonListQuery query, CancellationToken cancel)
    {
        var total = query.BaseId is { } counted ? await CountOfBase(db, counted) : await CountAll(db);
        var number = PageOf<PersonSummary>.Settle(query.Page, total, query.PageSize);
        var skip = (number - 1) * query.PageSize;
        var rows = new List<PersonRow>(query.PageSize);
        var found = query.BaseId is { } baseId ? OfBaseByName(db, baseId, skip, query.PageSize) : ByName(db, skip, query.PageSize);
        await foreach (var row in found.WithCancellation(cancel))
            rows.Add(row);
        return (total, number, rows);
    }

    private static async Task<(int Total, int Number, List<PersonRow> Rows)> FilteredAsync(
        LeYeDb db, BaseScope scope, PersonListQuery query, string search, DateOnly today, CancellationToken cancel)
    {
        var people = Filtered(db, scope, query, search, today);
        var total = await people.CountAsync(cancel);
        var number = PageOf<PersonSummary>.Settle(query.Page, total, query.PageSize);
        var rows = await Ordered(db, people, query, today).Skip((number - 1) * query.PageSize).Take(query.PageSize)
            .Select(p => new PersonRow(p.Id, p.Name, p.WorkerType, p.Sex, p.BaseId, p.Base!.ShortName, p.RegisteredOn)).ToListAsync(cancel);
        return (total, number, rows);
    }

    private static IQueryable<Person> Filtered(LeYeDb db, BaseScope scope, PersonListQuery query, string search, DateOnly today)
    {
        // The scope is put in by hand: the sets of the state filter must see stays at other bases too.
        var people = db.People.IgnoreQueryFilters();
        var ids = scope.BaseIds;
        if (!scope.IsAll)
            people = people.Where(p => ids.Contains(p.BaseId));
        if (query.BaseId is { } baseId)
            people = people.Where(p => p.BaseId == baseId);
        if (search.Length > 0)
            people = people.Where(p => p.Name.Contains(search));
        if (query.WorkerType is { } type)
            people = people.Where(p => p.WorkerType == type);
        return query.State is { } state ? PersonStateQueries.Filter(db, people, state, today) : people;
    }

    private static IQueryable<Person> Ordered(LeYeDb db, IQueryable<Person> people, PersonListQuery query, DateOnly today)
    {
        var first = (query.Sort, query.Descending) switch
        {
            (PersonSort.Number, false) => people.OrderBy(p => p.Id),
            (PersonSort.Number, true) => people.OrderByDescending(p => p.Id),
            (PersonSort.WorkerType, false) => people.OrderBy(p => p.WorkerType).ThenBy(p => p.Name),
            (PersonSort.WorkerType, true) => people.OrderByDescending(p => p.WorkerType).ThenBy(p => p.Name),
            (PersonSort.RegisteredOn, false) => people.OrderBy(p => p.RegisteredOn).ThenBy(p => p.Name),
            (PersonSort.RegisteredOn, true) => people.OrderByDescending(p => p.RegisteredOn).ThenBy(p => p.Name),
            (PersonSort.State, var descending) => PersonStateQueries.Order(db, people, today, descending).ThenBy(p => p.Name),
            (_, true) => people.OrderByDescending(p => p.Name),
            _ => people.OrderBy(p => p.Name),
        };
        return first.ThenBy(p => p.Id);
    }
}
