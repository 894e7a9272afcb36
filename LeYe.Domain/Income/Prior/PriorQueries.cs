using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Income.Prior;

/// <summary>Reads of 入项前月收入.</summary>
public sealed class PriorQueries(Database database)
{
    private const int PageSize = 50;

    /// <summary>The people of the base who have, or had, a stay; by name.</summary>
    /// <param name="onlyMissing">Only those without a record.</param>
    /// <exception cref="RecordMissingException">No such base in the actor's scope.</exception>
    public async Task<PriorGrid> GridAsync(Actor actor, int baseId, bool onlyMissing, int page, CancellationToken cancel = default)
    {
        var (name, rows) = await ReadAsync(actor, baseId, cancel);
        var recorded = rows.Count(r => r.AmountFen is not null);
        var shown = onlyMissing ? rows.FindAll(r => r.AmountFen is null) : rows;
        var number = PageOf<PriorGridRow>.Settle(page, shown.Count, PageSize);
        return new PriorGrid(baseId, name, new([.. shown.Skip((number - 1) * PageSize).Take(PageSize)], shown.Count, number, PageSize), recorded, rows.Count);
    }

    /// <summary>The same for the people a form was filled in for, whatever has been recorded for them since.</summary>
    /// <exception cref="RecordMissingException">No such base in the actor's scope.</exception>
    public async Task<PriorGrid> GridOfAsync(Actor actor, int baseId, IReadOnlyCollection<int> personIds, CancellationToken cancel = default)
    {
        var (name, rows) = await ReadAsync(actor, baseId, cancel);
        var asked = rows.FindAll(r => personIds.Contains(r.PersonId));
        return new PriorGrid(baseId, name, new(asked, asked.Count, 1, Math.Max(1, asked.Count)), rows.Count(r => r.AmountFen is not null), rows.Count);
    }

    /// <summary>By person: the month in which the first stay began that is no trial. People of other bases are left out.</summary>
    internal static async Task<Dictionary<int, int>> FirstMonthsAsync(LeYeDb db, int baseId, int[]? ids, CancellationToken cancel)
    {
        // Unfiltered: the first stay may have been at another base. The person's record is this base's.
        var firsts = await db.Placements.IgnoreQueryFilters()
            .Where(p => !p.IsTrial && p.Person!.BaseId == baseId && (ids == null || ids.Contains(p.PersonId)))
            .GroupBy(p => p.PersonId).Select(g => new { PersonId = g.Key, On = g.Min(p => p.StartOn) }).ToListAsync(cancel);
        return firsts.ToDictionary(f => f.PersonId, f => WorkMonth.Of(f.On).Value);
    }

    private async Task<(string Name, List<PriorGridRow> Rows)> ReadAsync(Actor actor, int baseId, CancellationToken cancel)
    {
        actor.Demand(Right.ViewIncome, baseId);
        await using var db = database.Read(actor.Scope);
        var name = await db.Bases.Where(b => b.Id == baseId).Select(b => b.ShortName).FirstOrDefaultAsync(cancel) ?? throw new RecordMissingException();
        var first = await FirstMonthsAsync(db, baseId, null, cancel);
        var known = await db.PriorIncomes.Where(p => p.Person!.BaseId == baseId).ToDictionaryAsync(p => p.PersonId, cancel);
        var people = await db.People.Where(p => p.BaseId == baseId && p.RemovedOn == null).OrderBy(p => p.Name).ThenBy(p => p.Id).Select(p => new { p.Id, p.Name }).ToListAsync(cancel);
        return (name, [.. people.Where(p => first.ContainsKey(p.Id)).Select(p => RowOf(p.Id, p.Name, first[p.Id], known.GetValueOrDefault(p.Id)))]);
    }

    private static PriorGridRow RowOf(int personId, string name, int firstMonth, PriorIncome? record) => new(
        personId, name, firstMonth, record?.AmountFen, record?.Source, record?.FromMonth, record?.RecordedBy, record?.RecordedAt, record?.Version);
}
