using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.People;

/// <summary>
/// Pages of the list of people, in two steps: which ids stand on the page, answered from an index without looking at a record,
/// and then the rows of those ids with their states. The lists opened most are compiled queries.
/// </summary>
internal static class PersonPageQueries
{
    // Unfiltered, since the scope is checked before one of them is chosen: the filter on the joined base would cost the index order.
    private static readonly Func<LeYeDb, Task<int>> CountAll = EF.CompileAsyncQuery((LeYeDb db) => db.People.IgnoreQueryFilters().Count(p => p.RemovedOn == null));

    private static readonly Func<LeYeDb, int, Task<int>> CountOfBase =
        EF.CompileAsyncQuery((LeYeDb db, int baseId) => db.People.IgnoreQueryFilters().Count(p => p.BaseId == baseId && p.RemovedOn == null));

    private static readonly Func<LeYeDb, int, int, IAsyncEnumerable<int>> ByName = EF.CompileAsyncQuery(
        (LeYeDb db, int skip, int take) => db.People.IgnoreQueryFilters().Where(p => p.RemovedOn == null).OrderBy(p => p.Name).ThenBy(p => p.Id).Skip(skip).Take(take).Select(p => p.Id));

    private static readonly Func<LeYeDb, int, int, int, IAsyncEnumerable<int>> OfBaseByName = EF.CompileAsyncQuery(
        (LeYeDb db, int baseId, int skip, int take) => db.People.IgnoreQueryFilters().Where(p => p.BaseId == baseId && p.RemovedOn == null)
            .OrderBy(p => p.Name).ThenBy(p => p.Id).Skip(skip).Take(take).Select(p => p.Id));

    public static async Task<PageOf<PersonSummary>> PageAsync(
        LeYeDb db, FieldProtector protector, BaseScope scope, PersonListQuery query, DateOnly today, CancellationToken cancel)
    {
        var search = TextNormal.Line(query.Search);
        var (total, number, ids) = search.Length > 0 ? await FoundAsync(db, protector, scope, query, search, today, cancel)
            : IsPlain(query, scope) ? await PlainAsync(db, query, cancel)
            : await FilteredAsync(db, scope, query, today, cancel);
        var rows = await PersonStateQueries.RowsAsync(db, ids, today, cancel);
        return new PageOf<PersonSummary>([.. ids.Where(rows.ContainsKey).Select(id => rows[id].ToSummary())], total, number, query.PageSize);
    }

    private static bool IsPlain(PersonListQuery query, BaseScope scope) =>
        query is { WorkerType: null, State: null, Sort: PersonSort.Name, Descending: false }
        && (query.BaseId is { } asked ? scope.Covers(asked) : scope.IsAll);

    private static async Task<(int Total, int Number, int[] Ids)> PlainAsync(LeYeDb db, PersonListQuery query, CancellationToken cancel)
    {
        var total = query.BaseId is { } counted ? await CountOfBase(db, counted) : await CountAll(db);
        var number = PageOf<PersonSummary>.Settle(query.Page, total, query.PageSize);
        var skip = (number - 1) * query.PageSize;
        var ids = new List<int>(query.PageSize);
        var found = query.BaseId is { } baseId ? OfBaseByName(db, baseId, skip, query.PageSize) : ByName(db, skip, query.PageSize);
        await foreach (var id in found.WithCancellation(cancel))
            ids.Add(id);
        return (total, number, [.. ids]);
    }

    // Looking for a part of a name reads every name: once, for the total and the page together.
    private static async Task<(int Total, int Number, int[] Ids)> FoundAsync(
        LeYeDb db, FieldProtector protector, BaseScope scope, PersonListQuery query, string search, DateOnly today, CancellationToken cancel)
    {
        var people = Filtered(db, scope, query, today).Matching(search, protector);
        var ids = await Ordered(db, people, query, today).Select(p => p.Id).ToListAsync(cancel);
        var number = PageOf<PersonSummary>.Settle(query.Page, ids.Count, query.PageSize);
        return (ids.Count, number, [.. ids.Skip((number - 1) * query.PageSize).Take(query.PageSize)]);
    }

    private static async Task<(int Total, int Number, int[] Ids)> FilteredAsync(
        LeYeDb db, BaseScope scope, PersonListQuery query, DateOnly today, CancellationToken cancel)
    {
        var people = Filtered(db, scope, query, today);
        var total = await people.CountAsync(cancel);
        var number = PageOf<PersonSummary>.Settle(query.Page, total, query.PageSize);
        var ids = Ordered(db, people, query, today).Select(p => p.Id).Skip((number - 1) * query.PageSize).Take(query.PageSize);
        return (total, number, await ids.ToArrayAsync(cancel));
    }

    private static IQueryable<Person> Filtered(LeYeDb db, BaseScope scope, PersonListQuery query, DateOnly today)
    {
        // The scope is put in by hand: the sets of the state filter must see stays at other bases too.
        var people = db.People.IgnoreQueryFilters().Where(p => p.RemovedOn == null);
        var ids = scope.BaseIds;
        if (!scope.IsAll)
            people = people.Where(p => ids.Contains(p.BaseId));
        if (query.BaseId is { } baseId)
            people = people.Where(p => p.BaseId == baseId);
        if (query.WorkerType is { } type)
            people = people.Where(p => p.WorkerType == type);
        return query.State is { } state ? PersonStateQueries.Filter(db, people, state, today) : people;
    }

    // Names backwards are the exact reverse, so that the same index answers both.
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
            (_, true) => people.OrderByDescending(p => p.Name).ThenByDescending(p => p.Id),
            _ => people.OrderBy(p => p.Name),
        };
        return query is { Sort: PersonSort.Name, Descending: true } ? first : first.ThenBy(p => p.Id);
    }
}
