using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Income.Prior;

/// <summary>Records what people earned before they joined.</summary>
public sealed class PriorIncomeService(Database database)
{
    /// <summary>Records, changes and takes away rows of a base's people: all of them or none. An unchanged row writes nothing.</summary>
    /// <returns>How many people's record changed; the same when the same form is sent again.</returns>
    /// <exception cref="RuleBrokenException">A <see cref="PriorRules"/> rule, which carries the id of the row's person; or the year is locked.</exception>
    /// <exception cref="StaleRecordException">Somebody else saved one of the rows meanwhile.</exception>
    public async Task<int> RecordPriorAsync(Actor actor, int baseId, IReadOnlyList<PriorRow> rows, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.EnterIncome, baseId);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        PriorRules.OneRow.Demand(rows.Select(r => r.PersonId).Distinct().Count() == rows.Count);
        int[] ids = [.. rows.Select(r => r.PersonId)];
        var first = await PriorQueries.FirstMonthsAsync(act.Db, baseId, ids, cancel);
        var known = await act.Db.PriorIncomes.Where(p => ids.Contains(p.PersonId)).ToDictionaryAsync(p => p.PersonId, cancel);
        var changed = 0;
        foreach (var row in rows)
        {
            PriorRules.Hold(row, first.TryGetValue(row.PersonId, out var month) ? month : null, act.Today);
            changed += Write(act, baseId, row, known.GetValueOrDefault(row.PersonId)) ? 1 : 0;
        }
        if (changed == 0)
            return 0;
        act.Remember(formKey, () => changed);
        await act.SaveAsync(cancel);
        return changed;
    }

    private static bool Write(BusinessAct act, int baseId, PriorRow row, PriorIncome? record)
    {
        if ((record?.AmountFen, record?.Source, record?.FromMonth) == (row.AmountFen, row.AmountFen is null ? null : row.Source, row.AmountFen is null ? null : row.FromMonth))
            return false;
        if (record?.Version != row.Version)
            throw new StaleRecordException();
        if (row.AmountFen is not { } amount)
        {
            act.Db.PriorIncomes.Remove(record!);
            act.Note("RemovePriorIncome", nameof(PriorIncome), () => record!.Id, baseId);
            return true;
        }
        if (record is null)
        {
            record = new PriorIncome
            {
                PersonId = row.PersonId, AmountFen = amount, Source = row.Source!.Value, FromMonth = row.FromMonth!.Value, RecordedBy = act.Actor.Name, RecordedAt = act.Now,
            };
            act.Db.PriorIncomes.Add(record);
        }
        (record.AmountFen, record.Source, record.FromMonth) = (amount, row.Source!.Value, row.FromMonth!.Value);
        (record.RecordedBy, record.RecordedAt) = (act.Actor.Name, act.Now);
        act.Note("RecordPriorIncome", nameof(PriorIncome), () => record.Id, baseId);
        return true;
    }
}
