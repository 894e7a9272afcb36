using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;

namespace LeYe.Domain.Reporting.Statistics;

/// <summary>Takes the rows behind a figure out of the portal: with a purpose, and noted before the first byte is sent.</summary>
public sealed class EvidenceExportService(Database database, EvidenceQueries evidence)
{
    /// <summary>The file of all rows of the figure, after the audit was told who takes it, for whom and why, how many rows it has and its hash.</summary>
    /// <param name="actor">Needs <see cref="Right.ExportEvidence"/>.</param>
    /// <param name="print">Makes the file of the rows.</param>
    /// <exception cref="NotAllowedException">The actor may not take rows out.</exception>
    /// <exception cref="RecordMissingException">The base lies outside the scope.</exception>
    public async Task<byte[]> ExportAsync(
        Actor actor, FigureQuestion question, ExportReason reason, Func<IReadOnlyList<EvidenceLine>, byte[]> print, CancellationToken cancel)
    {
        actor.Demand(Right.ExportEvidence);
        var found = await evidence.AllAsync(actor, question, cancel);
        var restricted = await RestrictedAsync(cancel);
        IReadOnlyList<EvidenceLine> lines = [.. found.Where(l => !restricted.Contains(l.Row.PersonId))];
        var file = print(lines);
        await using var act = await database.BeginAsync(actor, cancel);
        act.Note("ExportEvidence", nameof(Figure), () => lines.Count, baseId: null, ExportRules.Note(new
        {
            question.Metric, question.Population, Span = question.Span.ToString(), question.First, question.Last,
            question.Base, question.WithSubBases, By = question.By?.ToString(), question.Part, Rows = lines.Count, Restricted = found.Count - lines.Count,
            reason.Recipient, Sha256 = ExportRules.HashOf(file),
        }), reason.Purpose);
        await act.SaveNoteAsync(cancel);
        return file;
    }

    // The figure goes on counting them; only their rows stay here.
    private async Task<HashSet<int>> RestrictedAsync(CancellationToken cancel)
    {
        await using var db = database.Read(BaseScope.All);
        return await RestrictionQueries.RestrictedAsync(db, cancel);
    }
}
