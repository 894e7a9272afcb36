using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Income;

/// <summary>Takes incomes out of the portal, person by person and month by month, without anybody whose data is restricted.</summary>
public sealed class IncomeExportService(Database database)
{
    /// <summary>The records of a base, or of all the actor reaches, over months as a file; after the audit was told who takes it, for whom and why, how many rows it has and its hash.</summary>
    /// <param name="print">Makes the file of the rows.</param>
    /// <exception cref="RecordMissingException">The base lies outside the scope.</exception>
    public async Task<byte[]> ExportAsync(
        Actor actor, int? baseId, WorkMonth from, WorkMonth to, ExportReason reason, Func<IReadOnlyList<IncomeExportRow>, byte[]> print, CancellationToken cancel = default)
    {
        actor.Demand(Right.ExportList);
        actor.Demand(Right.ViewIncome, baseId);
        await using var act = await database.BeginAsync(actor, cancel);
        var rows = await RowsAsync(act.Db, actor.Scope, baseId, from, to, cancel);
        var file = print(rows);
        act.Note("ExportIncomes", nameof(IncomeRecord), () => rows.Count, baseId,
            ExportRules.Note(new { From = from.Value, To = to.Value, Rows = rows.Count, reason.Recipient, Sha256 = ExportRules.HashOf(file) }), reason.Purpose);
        await act.SaveNoteAsync(cancel);
        return file;
    }

    private static async Task<List<IncomeExportRow>> RowsAsync(LeYeDb db, BaseScope scope, int? baseId, WorkMonth from, WorkMonth to, CancellationToken cancel)
    {
        var (isAll, ids) = (scope.IsAll, scope.BaseIds);
        // Unfiltered by person: who has moved to another base keeps the months worked here.
        var found = await db.Incomes.IgnoreQueryFilters().AsNoTracking()
            .Where(i => !db.Restrictions.IgnoreQueryFilters().Any(r => r.PersonId == i.PersonId && r.LiftedOn == null))
            .Where(i => i.WorkMonth >= from.Value && i.WorkMonth <= to.Value && (baseId == null ? isAll || ids.Contains(i.BaseId) : i.BaseId == baseId))
            .Join(db.People.IgnoreQueryFilters(), i => i.PersonId, p => p.Id, (i, p) => new { Income = i, p.Name, p.WorkerType })
            .Join(db.Bases.IgnoreQueryFilters(), i => i.Income.BaseId, b => b.Id, (i, b) => new { i.Income, i.Name, i.WorkerType, Base = b.ShortName })
            .OrderBy(i => i.Income.WorkMonth).ThenBy(i => i.Income.BaseId).ThenBy(i => i.Name).ThenBy(i => i.Income.PersonId).Take(ExportRules.MostRows).ToListAsync(cancel);
        return [.. found.Select(i => new IncomeExportRow(
            i.Base, new WorkMonth(i.Income.WorkMonth), i.Income.PersonId, i.Name, i.WorkerType, IncomeService.RowOf(i.Income)))];
    }
}
