using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Importing;

/// <summary>Reads of imports. Everybody sees their own alone: rows that wait hold identity numbers in full.</summary>
public sealed class ImportQueries(Database database, FieldProtector protector, BusinessCalendar calendar)
{
    private readonly ImportCodec _codec = new(protector);

    /// <summary>The actor's last imports of a kind, newest first.</summary>
    public async Task<IReadOnlyList<ImportSummary>> ListAsync(Actor actor, ImportKind kind, int take = 10, CancellationToken cancel = default)
    {
        actor.Demand(ImportRules.RightOf(kind));
        await using var db = database.Read(actor.Scope);
        var batches = await Own(db, actor).Where(b => b.Kind == kind).OrderByDescending(b => b.Id).Take(take).Include(b => b.Base).ToListAsync(cancel);
        return await SummariesAsync(db, batches, cancel);
    }

    /// <exception cref="RecordMissingException">Another account's, expired, or outside the scope.</exception>
    public async Task<ImportSummary> GetAsync(Actor actor, int batchId, CancellationToken cancel = default)
    {
        await using var db = database.Read(actor.Scope);
        var batch = await Own(db, actor).Include(b => b.Base).FirstOrDefaultAsync(b => b.Id == batchId, cancel) ?? throw new RecordMissingException();
        actor.Demand(ImportRules.RightOf(batch.Kind), batch.BaseId);
        return (await SummariesAsync(db, [batch], cancel))[0];
    }

    /// <summary>A page of rows in their order.</summary>
    /// <param name="state">One state, or all.</param>
    /// <exception cref="RecordMissingException">As <see cref="GetAsync"/>.</exception>
    public async Task<PageOf<ImportRowDetails>> RowsAsync(Actor actor, int batchId, ImportRowState? state, int page, int size = 50, CancellationToken cancel = default)
    {
        await GetAsync(actor, batchId, cancel);
        await using var db = database.Read(actor.Scope);
        var rows = db.ImportRows.Where(r => r.BatchId == batchId && (state == null || r.State == state));
        var total = await rows.CountAsync(cancel);
        var number = PageOf<ImportRowDetails>.Settle(page, total, size);
        var shown = await rows.OrderBy(r => r.Number).Skip((number - 1) * size).Take(size).ToListAsync(cancel);
        return new PageOf<ImportRowDetails>([.. shown.Select(Details)], total, number, size);
    }

    /// <summary>All rows in their order, for a file.</summary>
    public async IAsyncEnumerable<ImportRowDetails> AllRowsAsync(Actor actor, int batchId, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel = default)
    {
        await GetAsync(actor, batchId, cancel);
        await using var db = database.Read(actor.Scope);
        await foreach (var row in db.ImportRows.Where(r => r.BatchId == batchId).OrderBy(r => r.Number).AsAsyncEnumerable().WithCancellation(cancel))
            yield return Details(row);
    }

    /// <summary>The names of the business lines that a row can name, each once: those of a base, or of all the actor's.</summary>
    public async Task<IReadOnlyList<string>> LineNamesAsync(Actor actor, int? baseId, CancellationToken cancel = default)
    {
        actor.Demand(ImportRules.RightOf(ImportKind.Placements));
        await using var db = database.Read(actor.Scope);
        var today = calendar.Today;
        return await db.BusinessLines.Where(l => (baseId == null || l.BaseId == baseId) && (l.ClosedOn == null || l.ClosedOn > today))
            .Select(l => l.Name).Distinct().OrderBy(n => n).ToListAsync(cancel);
    }

    private IQueryable<ImportBatch> Own(LeYeDb db, Actor actor)
    {
        var oldest = calendar.UtcNow - ImportRules.Kept;
        return db.Imports.Where(b => b.AccountId == actor.AccountId && (b.State != ImportState.Waiting || b.CreatedAt > oldest));
    }

    private async Task<List<ImportSummary>> SummariesAsync(LeYeDb db, List<ImportBatch> batches, CancellationToken cancel)
    {
        var ids = batches.Select(b => b.Id).ToArray();
        var counts = (await db.ImportRows.Where(r => ids.Contains(r.BatchId)).GroupBy(r => new { r.BatchId, r.State })
            .Select(g => new { g.Key.BatchId, g.Key.State, Count = g.Count() }).ToListAsync(cancel)).ToLookup(c => c.BatchId);
        return [.. batches.Select(b => new ImportSummary(
            b.Id, b.Kind, b.Source, b.BaseId, b.Base!.ShortName, b.State, b.CreatedAt, b.SubmittedAt, b.UndoneAt, b.CreatedAt + ImportRules.Kept, b.Version,
            b.ColumnsCipher is { } cipher && !IsExpired(b) ? _codec.Columns(cipher) : [], counts[b.Id].ToDictionary(c => c.State, c => c.Count)))];
    }

    private bool IsExpired(ImportBatch batch) => batch.CreatedAt + ImportRules.Kept <= calendar.UtcNow;

    private ImportRowDetails Details(ImportRow row) => new(
        row.Number, row.State, row.CellsCipher is { } cipher ? _codec.Cells(cipher) : [], ImportCodec.Faults(row.Faults), row.IsConfirmed, row.SubjectId);
}
