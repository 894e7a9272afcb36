using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Income;

/// <summary>Reads of income.</summary>
public sealed class IncomeQueries(Database database, BusinessCalendar calendar)
{
    /// <summary>Everybody with a stay at the base in the month or a record for it, by name.</summary>
    /// <exception cref="RecordMissingException">No such base in the actor's scope.</exception>
    public async Task<IncomeMonthGrid> MonthGridAsync(Actor actor, int baseId, WorkMonth month, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewIncome, baseId);
        await using var db = database.Read(actor.Scope);
        var name = await db.Bases.Where(b => b.Id == baseId).Select(b => b.ShortName).FirstOrDefaultAsync(cancel) ?? throw new RecordMissingException();
        var close = await db.MonthCloses.FirstOrDefaultAsync(m => m.BaseId == baseId && m.WorkMonth == month.Value && m.Kind == MonthCloseKind.Income, cancel);
        var rows = await RowsAsync(db, baseId, month, cancel);
        var maximum = await EarlierPaid(db, baseId, month).MaxAsync(i => (long?)i.GrossFen, cancel);
        return new IncomeMonthGrid(baseId, name, month, close?.ClosedAt, close?.ClosedBy, rows)
        {
            BaseMaximumFen = maximum,
            Reopenings = await db.MonthReopenings.Where(r => r.BaseId == baseId && r.WorkMonth == month.Value && r.Kind == MonthCloseKind.Income).OrderBy(r => r.Id)
                .Select(r => new ReopeningSummary(r.ReopenedAt, r.ReopenedBy, r.Reason)).ToListAsync(cancel),
            DueOn = MonthDueRules.IncomeDueOn(month, await DueDays(db, baseId).Select(d => (int?)d.Day).FirstOrDefaultAsync(cancel)),
        };
    }

    /// <summary>The last months of the actor's bases, newest first, with their state.</summary>
    /// <param name="baseId">One base, or all the actor reaches.</param>
    /// <param name="months">How many months back from the current one.</param>
    public async Task<IReadOnlyList<IncomeMonthSummary>> MonthsAsync(Actor actor, int? baseId, int months = 12, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewIncome, baseId);
        var last = WorkMonth.Of(calendar.Today);
        var first = last.Plus(1 - months).Value;
        await using var db = database.Read(actor.Scope);
        var bases = await db.Bases.Where(b => baseId == null || b.Id == baseId).OrderBy(b => b.FoundedOn).ThenBy(b => b.Id).Select(b => new { b.Id, b.ShortName, b.FoundedOn }).ToListAsync(cancel);
        var sums = await db.Incomes.Where(i => (baseId == null || i.BaseId == baseId) && i.WorkMonth >= first)
            .GroupBy(i => new { i.BaseId, i.WorkMonth })
            .Select(g => new { g.Key.BaseId, g.Key.WorkMonth, Entered = g.Count(), Paid = g.Count(i => i.GrossFen > 0), Gross = g.Sum(i => i.GrossFen) })
            .ToDictionaryAsync(s => (s.BaseId, s.WorkMonth), cancel);
        var closes = await db.MonthCloses.Where(m => (baseId == null || m.BaseId == baseId) && m.Kind == MonthCloseKind.Income && m.WorkMonth >= first)
            .ToDictionaryAsync(m => (m.BaseId, m.WorkMonth), cancel);
        var dueDays = await DueDays(db, baseId).ToDictionaryAsync(d => d.BaseId, d => (int?)d.Day, cancel);
        var inPost = await InPostAsync(db, baseId, last.Plus(1 - months), last, cancel);
        return [.. from back in Enumerable.Range(0, months)
                   let month = last.Plus(-back)
                   from b in bases
                   where b.FoundedOn <= month.LastDay
                   let sum = sums.GetValueOrDefault((b.Id, month.Value))
                   let close = closes.GetValueOrDefault((b.Id, month.Value))
                   select new IncomeMonthSummary(
                       b.Id, b.ShortName, month, inPost.GetValueOrDefault((b.Id, month)), sum?.Entered ?? 0, sum?.Paid ?? 0, sum?.Gross ?? 0, close?.ClosedAt, close?.ClosedBy, MonthDueRules.IncomeDueOn(month, dueDays.GetValueOrDefault(b.Id)))];
    }

    private static IQueryable<MonthDueDay> DueDays(LeYeDb db, int? baseId) =>
        db.MonthDueDays.Where(d => (baseId == null || d.BaseId == baseId) && d.Kind == MonthCloseKind.Income);

    private static async Task<Dictionary<(int BaseId, WorkMonth Month), int>> InPostAsync(LeYeDb db, int? baseId, WorkMonth from, WorkMonth to, CancellationToken cancel)
    {
        var (first, last) = (from.FirstDay, to.LastDay);
        var stays = await db.Placements.Where(p => (baseId == null || p.BaseId == baseId) && p.StartOn <= last && (p.EndOn == null || p.EndOn > first))
            .Select(p => new { p.BaseId, p.PersonId, p.StartOn, p.EndOn }).ToListAsync(cancel);
        var people = new HashSet<(int, WorkMonth, int)>();
        foreach (var stay in stays)
            for (var month = stay.StartOn > first ? WorkMonth.Of(stay.StartOn) : from; month.CompareTo(to) <= 0 && (stay.EndOn is not { } end || end > month.FirstDay); month = month.Plus(1))
                people.Add((stay.BaseId, month, stay.PersonId));
        return people.GroupBy(p => (p.Item1, p.Item2)).ToDictionary(g => g.Key, g => g.Count());
    }

    private static async Task<IReadOnlyList<IncomeGridRow>> RowsAsync(LeYeDb db, int baseId, WorkMonth month, CancellationToken cancel)
    {
        var (first, last, before) = (month.FirstDay, month.LastDay, month.Plus(-1).Value);
        var records = await db.Incomes.IgnoreQueryFilters().Where(i => i.BaseId == baseId && (i.WorkMonth == month.Value || i.WorkMonth == before)).ToListAsync(cancel);
        // Unfiltered: the base lies in scope, and a person who has moved to another base keeps the months worked here.
        var posts = await db.Placements.IgnoreQueryFilters().Where(p => p.BaseId == baseId && p.StartOn <= last && (p.EndOn == null || p.EndOn > first))
            .OrderBy(p => p.StartOn).Select(p => new { p.PersonId, p.Post }).ToListAsync(cancel);
        var now = records.Where(r => r.WorkMonth == month.Value).ToDictionary(r => r.PersonId);
        var earlier = records.Where(r => r.WorkMonth == before).ToDictionary(r => r.PersonId, r => r.GrossFen);
        var postOf = posts.GroupBy(p => p.PersonId).ToDictionary(g => g.Key, g => g.Last().Post);
        int[] ids = [.. postOf.Keys.Union(now.Keys)];
        var people = await db.People.IgnoreQueryFilters().Where(p => ids.Contains(p.Id)).OrderBy(p => p.Name).ThenBy(p => p.Id)
            .Select(p => new { p.Id, p.Name, p.WorkerType }).ToListAsync(cancel);
        var paid = (await EarlierPaid(db, baseId, month).Where(i => ids.Contains(i.PersonId)).Select(i => new { i.PersonId, i.GrossFen }).ToListAsync(cancel))
            .GroupBy(i => i.PersonId).ToDictionary(g => g.Key, g => OutlierRules.MedianOf(g.Select(i => i.GrossFen)));
        return [.. people.Select(p => RowOf(p.Id, p.Name, p.WorkerType, now.GetValueOrDefault(p.Id)) with
        {
            Post = postOf.GetValueOrDefault(p.Id, ""), OwnMedianFen = paid.GetValueOrDefault(p.Id),
            LastMonthGrossFen = earlier.TryGetValue(p.Id, out var gross) ? gross : null,
        })];
    }

    // Paid months of the year before, at this base only: what somebody earned elsewhere is not this base's to see.
    private static IQueryable<IncomeRecord> EarlierPaid(LeYeDb db, int baseId, WorkMonth month)
    {
        var (from, before) = (month.Plus(-OutlierRules.WindowMonths).Value, month.Value);
        return db.Incomes.IgnoreQueryFilters().Where(i => i.BaseId == baseId && i.WorkMonth >= from && i.WorkMonth < before && i.GrossFen > 0);
    }

    private static IncomeGridRow RowOf(int personId, string name, WorkerType type, IncomeRecord? record) =>
        new(personId, name, type, "", AmountsOf(record), record?.ZeroReason, record?.Version, null)
        {
            NetFen = record?.NetFen, Payer = record?.Payer, Entry = record?.Entry ?? IncomeEntry.Typed, OutlierReason = record?.OutlierReason,
        };

    private static IncomeAmounts? AmountsOf(IncomeRecord? record) =>
        record is null ? null : new IncomeAmounts(record.WageFen, record.PieceFen, record.BonusFen, record.SubsidyFen, record.DividendFen);
}
