using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Importing;

/// <summary>
/// Puts rows in, checks them and takes corrections. Nothing of it is a record of the work: that is written by
/// <see cref="ImportSubmitService"/> alone.
/// </summary>
public sealed class ImportService(Database database, FieldProtector protector, IImportWords words, BusinessCalendar calendar)
{
    private readonly ImportCodec _codec = new(protector);

    /// <summary>Reads and checks rows, and keeps them encrypted for <see cref="ImportRules.Kept"/>.</summary>
    /// <param name="rows">Read once, in their order; whatever the reader throws leaves nothing behind.</param>
    /// <returns>The import's id; the same when the same form is sent again.</returns>
    /// <exception cref="RuleBrokenException">No rows, or more than <see cref="ImportRules.MostRows"/>.</exception>
    public async Task<int> PutInAsync(
        Actor actor, ImportKind kind, ImportSource source, int baseId, IReadOnlyList<ImportColumn> columns, IEnumerable<ImportRowText> rows, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(ImportRules.RightOf(kind), baseId);
        var read = await JudgeAsync(actor, kind, baseId, columns, rows, cancel);
        ImportRules.Empty.Demand(read.Count > 0, "file");
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        await DropExpiredAsync(act.Db, act.Now, cancel);
        var batch = new ImportBatch
        {
            Kind = kind, Source = source, AccountId = actor.AccountId, BaseId = baseId, State = ImportState.Waiting, CreatedAt = act.Now, ColumnsCipher = _codec.Columns(columns),
        };
        act.Db.Imports.Add(batch);
        await act.FlushAsync(cancel);
        foreach (var row in read)
            row.BatchId = batch.Id;
        await BulkInsert.InsertAsync(act.Db, read, cancel);
        act.Note("PutInImport", nameof(ImportBatch), () => batch.Id, baseId);
        act.Remember(formKey, () => batch.Id);
        await act.SaveAsync(cancel);
        return batch.Id;
    }

    /// <summary>Puts other texts into cells, or confirms that 疑似重复 rows are none, and checks all rows again.</summary>
    /// <param name="texts">By row and column.</param>
    /// <param name="confirmed">Numbers of rows.</param>
    /// <exception cref="StaleRecordException">Somebody else (the same account in another window) changed the import after <paramref name="version"/>.</exception>
    public async Task CorrectAsync(
        Actor actor, int batchId, IReadOnlyDictionary<(int Row, ImportField Field), string> texts, IReadOnlyCollection<int> confirmed, int version, CancellationToken cancel = default)
    {
        await using var act = await database.BeginAsync(actor, cancel);
        var batch = await FindWaitingAsync(act, batchId, version, cancel);
        var columns = _codec.Columns(batch.ColumnsCipher!);
        if (texts.Keys.Any(k => columns.All(c => c.Field != k.Field)))
            batch.ColumnsCipher = _codec.Columns(columns = [.. columns, .. texts.Keys.Select(k => k.Field).Distinct().Where(f => columns.All(c => c.Field != f)).Select(f => new ImportColumn(f.ToString(), f))]);
        var rows = await act.Db.ImportRows.Where(r => r.BatchId == batchId).OrderBy(r => r.Number).ToListAsync(cancel);
        foreach (var group in texts.GroupBy(t => t.Key.Row))
            if (rows.Find(r => r.Number == group.Key) is { } row)
                row.CellsCipher = _codec.Cells(With(_codec.Cells(row.CellsCipher!), columns, group.ToDictionary(t => t.Key.Field, t => t.Value)));
        foreach (var row in rows.Where(r => confirmed.Contains(r.Number)))
            row.IsConfirmed = true;
        await new ImportRejudge(_codec, words, calendar).RunAsync(act.Db, actor, batch, rows, new ImportJudgeQueries(protector), cancel);
        act.Db.Entry(batch).Property(b => b.State).IsModified = true;
        act.Note("CorrectImport", nameof(ImportBatch), () => batch.Id, batch.BaseId);
        await act.SaveAsync(cancel);
    }

    /// <summary>Throws a waiting import away.</summary>
    public async Task DiscardAsync(Actor actor, int batchId, int version, CancellationToken cancel = default)
    {
        await using var act = await database.BeginAsync(actor, cancel);
        var batch = await FindWaitingAsync(act, batchId, version, cancel);
        act.Db.Imports.Remove(batch);
        act.Note("DiscardImport", nameof(ImportBatch), () => batch.Id, batch.BaseId);
        await act.SaveAsync(cancel);
    }

    /// <summary>Notes who takes the rows as a file: it holds identity numbers in full.</summary>
    public async Task NoteDownloadAsync(Actor actor, int batchId, CancellationToken cancel = default)
    {
        await using var act = await database.BeginAsync(actor, cancel);
        var batch = await FindOwnAsync(act, batchId, cancel);
        act.Note("DownloadImport", nameof(ImportBatch), () => batch.Id, batch.BaseId);
        await act.SaveNoteAsync(cancel);
    }

    /// <summary>Removes what waited longer than <see cref="ImportRules.Kept"/>, and what the files of submitted imports said.</summary>
    public async Task DropExpiredAsync(CancellationToken cancel = default)
    {
        await using var act = await database.BeginAsync(Actor.Program, cancel);
        await DropExpiredAsync(act.Db, act.Now, cancel);
    }

    private async Task<List<ImportRow>> JudgeAsync(
        Actor actor, ImportKind kind, int baseId, IReadOnlyList<ImportColumn> columns, IEnumerable<ImportRowText> rows, CancellationToken cancel)
    {
        await using var db = database.Read(actor.Scope);
        var judge = await new ImportJudgeQueries(protector).JudgeAsync(db, actor, kind, baseId, cancel);
        var acceptsTestNumbers = await db.Info.AnyAsync(i => i.IsDemonstration, cancel);
        var read = new List<ImportRow>();
        foreach (var row in rows)
        {
            cancel.ThrowIfCancellationRequested();
            ImportRules.TooManyRows.Demand(read.Count < ImportRules.MostRows, "file");
            var verdict = judge.Judge(new ImportReading(row, columns, words, calendar.Today, acceptsTestNumbers), isConfirmed: false);
            read.Add(new ImportRow
            {
                BatchId = 0, Number = row.Number, CellsCipher = _codec.Cells(row.Cells), State = verdict.State, Faults = ImportCodec.Faults(verdict.Faults), SubjectId = verdict.SubjectId,
            });
        }
        return read;
    }

    private static ImportCell[] With(IReadOnlyList<ImportCell> cells, IReadOnlyList<ImportColumn> columns, Dictionary<ImportField, string> texts) =>
        [.. columns.Select((c, i) => c.Field is { } field && texts.TryGetValue(field, out var text)
            ? text.Length > ImportRules.LongestCell ? new ImportCell(text[..ImportRules.LongestCell], ImportCellFault.TooLong) : new ImportCell(text)
            : i < cells.Count ? cells[i] : ImportCell.Blank)];

    private static async Task<ImportBatch> FindWaitingAsync(BusinessAct act, int batchId, int version, CancellationToken cancel)
    {
        var batch = await FindOwnAsync(act, batchId, cancel);
        ImportRules.NotWaiting.Demand(batch.State == ImportState.Waiting);
        StaleRecordException.ThrowUnlessCurrent(batch, version);
        return batch;
    }

    /// <exception cref="RecordMissingException">Another account's, expired, or outside the scope.</exception>
    internal static async Task<ImportBatch> FindOwnAsync(BusinessAct act, int batchId, CancellationToken cancel)
    {
        var oldest = act.Now - ImportRules.Kept;
        var batch = await act.Db.Imports.FirstOrDefaultAsync(
            b => b.Id == batchId && b.AccountId == act.Actor.AccountId && (b.State != ImportState.Waiting || b.CreatedAt > oldest), cancel) ?? throw new RecordMissingException();
        act.Actor.Demand(ImportRules.RightOf(batch.Kind), batch.BaseId);
        return batch;
    }

    private static async Task DropExpiredAsync(LeYeDb db, DateTime now, CancellationToken cancel)
    {
        var oldest = now - ImportRules.Kept;
        await db.Imports.IgnoreQueryFilters().Where(b => b.State == ImportState.Waiting && b.CreatedAt <= oldest).ExecuteDeleteAsync(cancel);
        await db.ImportRows.IgnoreQueryFilters().Where(r => r.CellsCipher != null && r.Batch!.State != ImportState.Waiting && r.Batch.CreatedAt <= oldest)
            .ExecuteUpdateAsync(s => s.SetProperty(r => r.CellsCipher, (byte[]?)null), cancel);
        await db.Imports.IgnoreQueryFilters().Where(b => b.ColumnsCipher != null && b.State != ImportState.Waiting && b.CreatedAt <= oldest)
            .ExecuteUpdateAsync(s => s.SetProperty(b => b.ColumnsCipher, (byte[]?)null), cancel);
    }
}
