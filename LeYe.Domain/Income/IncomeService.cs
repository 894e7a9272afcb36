using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Income;

/// <summary>The acts on income records and months.</summary>
public sealed class IncomeService(Database database)
{
    /// <summary>Enters rows of a base's work month: all of them or none. An unchanged row writes nothing.</summary>
    /// <returns>How many records were added or changed.</returns>
    /// <exception cref="RuleBrokenException">An <see cref="IncomeRules"/> rule; carries the id of the row's person.</exception>
    /// <exception cref="StaleRecordException">Somebody else saved one of the rows meanwhile.</exception>
    public async Task<int> EnterMonthAsync(Actor actor, int baseId, WorkMonth month, IReadOnlyList<IncomeRow> rows, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.EnterIncome, baseId);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        var changed = await EnterAsync(act, baseId, month, rows, cancel);
        if (changed == 0)
            return 0;
        act.Remember(formKey, () => changed);
        await act.SaveAsync(cancel);
        return changed;
    }

    /// <summary>As <see cref="EnterMonthAsync"/> within another act, which saves.</summary>
    internal async Task<int> EnterAsync(BusinessAct act, int baseId, WorkMonth month, IReadOnlyList<IncomeRow> rows, CancellationToken cancel)
    {
        IncomeRules.MonthAhead.Demand(month.FirstDay <= act.Today, "month");
        await DemandOpenAsync(act, baseId, month, cancel);
        IncomeRules.OneRow.Demand(rows.Select(r => r.PersonId).Distinct().Count() == rows.Count);
        var changed = await WriteAsync(act, baseId, month, rows, cancel);
        if (changed > 0)
            act.Note("EnterMonth", nameof(IncomeRecord), () => month.Value, baseId);
        return changed;
    }

    internal async Task DemandOpenAsync(BusinessAct act, int baseId, WorkMonth month, CancellationToken cancel) =>
        IncomeRules.MonthClosed.Demand(await FindCloseAsync(act, baseId, month, cancel) is null, "month");

    /// <summary>Closes the income of a base for a month that has ended. Closing a closed month changes nothing.</summary>
    public async Task CloseMonthAsync(Actor actor, int baseId, WorkMonth month, CancellationToken cancel = default)
    {
        actor.Demand(Right.CloseMonth, baseId);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await FindCloseAsync(act, baseId, month, cancel) is not null)
            return;
        if (!await act.Db.Bases.AnyAsync(b => b.Id == baseId, cancel))
            throw new RecordMissingException();
        IncomeRules.NotEnded.Demand(month.LastDay < act.Today, "month");
        act.Db.MonthCloses.Add(new MonthClose { BaseId = baseId, WorkMonth = month.Value, Kind = MonthCloseKind.Income, ClosedAt = act.Now, ClosedBy = actor.Name });
        act.Note("CloseMonth", nameof(MonthClose), () => month.Value, baseId);
        await act.SaveAsync(cancel);
    }

    /// <summary>Opens a closed month again. What it was, who opened it and why stay on record.</summary>
    /// <param name="reason">2-200 characters.</param>
    public async Task ReopenMonthAsync(Actor actor, int baseId, WorkMonth month, string reason, Guid? formKey = null, CancellationToken cancel = default)
    {
        actor.Demand(Right.CloseMonth, baseId);
        var why = TextNormal.Line(reason);
        IncomeRules.ReopenReason.Demand(why.Length is >= 2 and <= 200, "reason");
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is not null)
            return;
        var close = await FindCloseAsync(act, baseId, month, cancel);
        IncomeRules.NotClosed.Demand(close is not null, "month");
        act.Db.MonthCloses.Remove(close!);
        act.Db.MonthReopenings.Add(new MonthReopening
        {
            BaseId = baseId, WorkMonth = month.Value, Kind = MonthCloseKind.Income, ClosedAt = close!.ClosedAt, ClosedBy = close.ClosedBy,
            ReopenedAt = act.Now, ReopenedBy = actor.Name, Reason = why,
        });
        act.Note("ReopenMonth", nameof(MonthClose), () => month.Value, baseId, null, why);
        act.Remember(formKey, () => month.Value);
        await act.SaveAsync(cancel);
    }

    /// <summary>Sets the day of the next month by which a base closes its income. The same day again changes nothing.</summary>
    /// <param name="day">1-28.</param>
    public async Task SetDueDayAsync(Actor actor, int baseId, int day, CancellationToken cancel = default)
    {
        actor.Demand(Right.CloseMonth, baseId);
        IncomeRules.DueDay.Demand(day is >= 1 and <= 28, "day");
        await using var act = await database.BeginAsync(actor, cancel);
        var due = await act.Db.MonthDueDays.FirstOrDefaultAsync(d => d.BaseId == baseId && d.Kind == MonthCloseKind.Income, cancel);
        if (due is null)
            act.Db.MonthDueDays.Add(new MonthDueDay { BaseId = baseId, Kind = MonthCloseKind.Income, Day = day });
        else
            due.Day = day;
        if (!act.Db.ChangeTracker.HasChanges())
            return;
        act.Note("SetDueDay", nameof(MonthDueDay), () => baseId, baseId);
        await act.SaveAsync(cancel);
    }

    private static Task<MonthClose?> FindCloseAsync(BusinessAct act, int baseId, WorkMonth month, CancellationToken cancel) =>
        act.Db.MonthCloses.FirstOrDefaultAsync(m => m.BaseId == baseId && m.WorkMonth == month.Value && m.Kind == MonthCloseKind.Income, cancel);

    private static async Task<int> WriteAsync(BusinessAct act, int baseId, WorkMonth month, IReadOnlyList<IncomeRow> rows, CancellationToken cancel)
    {
        var (first, last) = (month.FirstDay, month.LastDay);
        var inPost = (await act.Db.Placements.Where(p => p.BaseId == baseId && p.StartOn <= last && (p.EndOn == null || p.EndOn > first))
            .Select(p => p.PersonId).Distinct().ToListAsync(cancel)).ToHashSet();
        var known = await act.Db.Incomes.Where(i => i.BaseId == baseId && i.WorkMonth == month.Value).ToDictionaryAsync(i => i.PersonId, cancel);
        var changed = 0;
        foreach (var row in await CopiedAsync(act, baseId, month, rows, cancel))
        {
            IncomeRules.RowHolds(row, inPost.Contains(row.PersonId));
            changed += Write(act.Db, baseId, month, row, known.GetValueOrDefault(row.PersonId)) ? 1 : 0;
        }
        return changed;
    }

    // What is copied is read here, in the act: the mark 照抄上月 then says what happened, not what a form claims.
    private static async Task<List<IncomeRow>> CopiedAsync(BusinessAct act, int baseId, WorkMonth month, IReadOnlyList<IncomeRow> rows, CancellationToken cancel)
    {
        if (!rows.Any(r => r.Entry == IncomeEntry.CopiedLastMonth))
            return [.. rows];
        var before = month.Plus(-1).Value;
        var last = await act.Db.Incomes.AsNoTracking().Where(i => i.BaseId == baseId && i.WorkMonth == before).ToDictionaryAsync(i => i.PersonId, cancel);
        return [.. rows.Select(row => row.Entry == IncomeEntry.CopiedLastMonth ? CopyOf(row, last.GetValueOrDefault(row.PersonId)) : row)];
    }

    private static IncomeRow CopyOf(IncomeRow row, IncomeRecord? last)
    {
        IncomeRules.NothingToCopy.Demand(last is not null, "wage", row.PersonId);
        return row with { Amounts = AmountsOf(last!), ZeroReason = row.ZeroReason ?? last!.ZeroReason, NetFen = last!.NetFen, Payer = last.Payer };
    }

    private static bool Write(LeYeDb db, int baseId, WorkMonth month, IncomeRow row, IncomeRecord? record)
    {
        if (record is not null && IsSame(record, row))
            return false;
        if (record?.Version != row.Version)
            throw new StaleRecordException();
        if (record is null)
        {
            record = new IncomeRecord { PersonId = row.PersonId, BaseId = baseId, WorkMonth = month.Value };
            db.Incomes.Add(record);
        }
        Restore(record, row);
        return true;
    }

    /// <summary>A record as the row that would make it.</summary>
    internal static IncomeRow RowOf(IncomeRecord record) => new(record.PersonId, AmountsOf(record), record.ZeroReason, record.Version)
    {
        NetFen = record.NetFen, Payer = record.Payer, Entry = record.Entry, OutlierReason = record.OutlierReason,
    };

    internal static void Restore(IncomeRecord record, IncomeRow row)
    {
        var amounts = row.Amounts;
        (record.WageFen, record.PieceFen, record.BonusFen) = (amounts.WageFen, amounts.PieceFen, amounts.BonusFen);
        (record.SubsidyFen, record.DividendFen, record.GrossFen) = (amounts.SubsidyFen, amounts.DividendFen, amounts.GrossFen);
        (record.ZeroReason, record.NetFen, record.Payer) = (ReasonOf(row), row.NetFen, IncomeRules.CleanPayer(row.Payer));
        (record.Entry, record.OutlierReason) = (row.Entry, row.OutlierReason);
    }

    private static bool IsSame(IncomeRecord record, IncomeRow row) =>
        AmountsOf(record) == row.Amounts && record.ZeroReason == ReasonOf(row) && record.NetFen == row.NetFen
        && record.Payer == IncomeRules.CleanPayer(row.Payer) && record.OutlierReason == row.OutlierReason;

    private static IncomeAmounts AmountsOf(IncomeRecord record) =>
        new(record.WageFen, record.PieceFen, record.BonusFen, record.SubsidyFen, record.DividendFen);

    private static ZeroReason? ReasonOf(IncomeRow row) => row.Amounts.GrossFen > 0 ? null : row.ZeroReason;
}
