using System.Text.Json;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;

namespace LeYe.Domain.Reporting.Statistics;

/// <summary>Takes the rows behind a figure out of the portal: with a purpose, and noted before the first byte is sent.</summary>
public sealed class EvidenceExportService(Database database, EvidenceQueries evidence)
{
    private const int ShortestPurpose = 4;

    /// <summary>The export needs a purpose of at least four characters.</summary>
    public static readonly RuleId PurposeMissing = new("evidence.purpose-missing");

    /// <summary>All rows of the figure, after the audit was told who takes them and why.</summary>
    /// <param name="actor">Needs <see cref="Right.ExportEvidence"/>.</param>
    /// <param name="purpose">Why; kept in the audit.</param>
    /// <exception cref="NotAllowedException">The actor may not take rows out.</exception>
    /// <exception cref="RecordMissingException">The base lies outside the scope.</exception>
    /// <exception cref="RuleBrokenException"><see cref="PurposeMissing"/>.</exception>
    public async Task<IReadOnlyList<EvidenceLine>> ExportAsync(Actor actor, FigureQuestion question, string purpose, CancellationToken cancel)
    {
        actor.Demand(Right.ExportEvidence);
        if (purpose.Trim().Length < ShortestPurpose)
            throw new RuleBrokenException(PurposeMissing, "purpose");
        var lines = await evidence.AllAsync(actor, question, cancel);
        await using var act = await database.BeginAsync(actor, cancel);
        act.Note("ExportEvidence", nameof(Figure), () => lines.Count, baseId: null, JsonSerializer.Serialize(new
        {
            question.Metric, question.Population, Span = question.Span.ToString(), question.First, question.Last,
            question.Base, question.WithSubBases, By = question.By?.ToString(), question.Part, Rows = lines.Count,
        }), purpose.Trim());
        await act.SaveNoteAsync(cancel);
        return lines;
    }
}
