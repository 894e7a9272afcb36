using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Income;

/// <summary>Takes incomes out of the portal, person by person and month by month, without anybody whose data is restricted or who did not consent to what the recipient needs.</summary>
public sealed class IncomeExportService(Database database, DisclosureService disclosures)
{
    /// <summary>The records of a base, or of all the actor reaches, over months as a file; after the audit was told who takes it, for whom and why, how many rows it has and its hash.</summary>
    /// <param name="print">Makes the file of the rows.</param>
    /// <exception cref="RecordMissingException">The base lies outside the scope.</exception>
    public async Task<ExportedFile> ExportAsync(
        Actor actor, int? baseId, WorkMonth from, WorkMonth to, ExportReason reason, Func<IReadOnlyList<IncomeExportRow>, byte[]> print, CancellationToken cancel = default)
    {
        actor.Demand(Right.ExportList);
        actor.Demand(Right.ViewIncome, baseId);
        var withheld = await disclosures.WithheldAsync(reason, cancel);
        await using var act = await database.BeginAsync(actor, cancel);
        var found = await RowsAsync(act.Db, actor.Scope, baseId, from, to, cancel);
        IReadOnlyList<IncomeExportRow> rows = [.. found.Where(r => !withheld.Has(r.PersonId))];
        var (file, leftOut) = (print(rows), found.Select(r => r.PersonId).Distinct().Count(withheld.Has));
        var hash = ExportRules.HashOf(file);
        act.Note("ExportIncomes", nameof(IncomeRecord), () => rows.Count, baseId,
            ExportRules.Note(new { From = from.Value, To = to.Value, Rows = rows.Count, LeftOut = leftOut, RecipientKind = reason.Kind.ToString(), Sha256 = hash }));
        act.Tell(reason);
        await disclosures.PutAsync(act, DisclosureKind.Incomes, reason, hash, rows.Select(r => r.PersonId), cancel);
        await act.SaveNoteAsync(cancel);
        return new ExportedFile(file, leftOut);
    }

    private static async Task<List<IncomeExportRow>> RowsAsync(LeYeDb db, BaseScope scope, int? baseId, WorkMonth from, WorkMonth to, CancellationToken cancel)
    {
        var (isAll, ids) = (scope.IsAll, scope.BaseIds);
        // Unfiltered by person: who has moved to another base keeps the months worked here.
        var found = await db.Incomes.IgnoreQueryFilters().AsNoTracking()
            .Where(i => i.WorkMonth >= from.Value && i.WorkMonth <= to.Value && (baseId == null ? isAll || ids.Contains(i.BaseId) : i.BaseId == baseId))
            .Join(db.People.IgnoreQueryFilters(), i => i.PersonId, p => p.Id, (i, p) => new { Income = i, p.Name, p.WorkerType })
            .Join(db.Bases.IgnoreQueryFilters(), i => i.Income.BaseId, b => b.Id, (i, b) => new { i.Income, i.Name, i.WorkerType, Base = b.ShortName })
            .OrderBy(i => i.Income.WorkMonth).ThenBy(i => i.Income.BaseId).ThenBy(i => i.Name).ThenBy(i => i.Income.PersonId).Take(ExportRules.MostRows).ToListAsync(cancel);
        return [.. found.Select(i => new IncomeExportRow(
            i.Base, new WorkMonth(i.Income.WorkMonth), i.Income.PersonId, i.Name, i.WorkerType, IncomeService.RowOf(i.Income)))];
    }
}
