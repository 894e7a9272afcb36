using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;

namespace LeYe.Domain.Importing;

/// <summary>Checks all rows of an import again: one corrected row can change what another is.</summary>
internal sealed class ImportRejudge(ImportCodec codec, IImportWords words, BusinessCalendar calendar)
{
    /// <summary>Brings the rows' states up to date.</summary>
    /// <returns>The acts that write them, and whether a state changed.</returns>
    public async Task<(List<(int Number, ImportPlan Plan)> Plans, bool HasChanged)> RunAsync(
        LeYeDb db, Actor actor, ImportBatch batch, IEnumerable<ImportRow> rows, ImportJudgeQueries judges, CancellationToken cancel)
    {
        var judge = await judges.JudgeAsync(db, actor, batch.Kind, batch.BaseId, cancel);
        var acceptsTestNumbers = await judges.AcceptsTestNumbersAsync(db, cancel);
        var columns = codec.Columns(batch.ColumnsCipher!);
        var (plans, hasChanged) = (new List<(int, ImportPlan)>(), false);
        foreach (var row in rows)
        {
            var text = new ImportRowText(row.Number, codec.Cells(row.CellsCipher!));
            var verdict = judge.Judge(new ImportReading(text, columns, words, calendar.Today, acceptsTestNumbers), row.IsConfirmed);
            hasChanged |= row.State != verdict.State || row.SubjectId != verdict.SubjectId;
            (row.State, row.Faults, row.SubjectId) = (verdict.State, ImportCodec.Faults(verdict.Faults), verdict.SubjectId);
            if (verdict.Plan is { } plan)
                plans.Add((row.Number, plan));
        }
        return (plans, hasChanged);
    }
}
