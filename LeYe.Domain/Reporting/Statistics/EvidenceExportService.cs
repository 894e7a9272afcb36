using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;

namespace LeYe.Domain.Reporting.Statistics;

/// <summary>Takes the rows behind a figure out of the portal: with a purpose, and noted before the first byte is sent.</summary>
public sealed class EvidenceExportService(Database database, EvidenceQueries evidence, DisclosureService disclosures)
{
    /// <summary>The file of all rows of the figure, after the audit was told who takes it, for whom and why, how many rows it has and its hash.</summary>
    /// <param name="actor">Needs <see cref="Right.ExportEvidence"/>.</param>
    /// <param name="print">Makes the file of the rows.</param>
    /// <exception cref="NotAllowedException">The actor may not take rows out.</exception>
    /// <exception cref="RecordMissingException">The base lies outside the scope.</exception>
    public async Task<ExportedFile> ExportAsync(
        Actor actor, FigureQuestion question, ExportReason reason, Func<IReadOnlyList<EvidenceLine>, byte[]> print, CancellationToken cancel)
    {
        actor.Demand(Right.ExportEvidence);
        var found = await evidence.AllAsync(actor, question, cancel);
        // The figure goes on counting whoever is left out; only their rows stay here.
        var withheld = await disclosures.WithheldAsync(reason, cancel);
        IReadOnlyList<EvidenceLine> lines = [.. found.Where(l => !withheld.Has(l.Row.PersonId))];
        var file = print(lines);
        var hash = ExportRules.HashOf(file);
        await using var act = await database.BeginAsync(actor, cancel);
        act.Note("ExportEvidence", nameof(Figure), () => lines.Count, baseId: null, ExportRules.Note(new
        {
            question.Metric, question.Population, Span = question.Span.ToString(), question.First, question.Last,
            question.Base, question.WithSubBases, By = question.By?.ToString(), question.Part, Rows = lines.Count, Restricted = found.Count(l => withheld.Restricted.Contains(l.Row.PersonId)), LeftOut = found.Count - lines.Count,
            RecipientKind = reason.Kind.ToString(), Sha256 = hash,
        }));
        act.Tell(reason);
        await disclosures.PutAsync(act, DisclosureKind.Evidence, reason, hash, lines.Select(l => l.Row.PersonId), cancel);
        await act.SaveNoteAsync(cancel);
        return new ExportedFile(file, found.Select(l => l.Row.PersonId).Distinct().Count(withheld.Has));
    }
}
