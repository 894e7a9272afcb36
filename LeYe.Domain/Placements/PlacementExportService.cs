using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;

namespace LeYe.Domain.Placements;

/// <summary>Takes the list of placements out of the portal, without anybody whose data is restricted or who did not consent to what the recipient needs.</summary>
public sealed class PlacementExportService(Database database, PlacementQueries placements, DisclosureService disclosures)
{
    /// <summary>The file of all rows, after the audit was told who takes it, for whom and why, how many rows it has and its hash.</summary>
    /// <param name="print">Makes the file of the rows.</param>
    public async Task<ExportedFile> ExportAsync(
        Actor actor, PlacementListQuery query, ExportReason reason, Func<IReadOnlyList<PlacementExportRow>, byte[]> print, CancellationToken cancel = default)
    {
        actor.Demand(Right.ExportList);
        var found = await placements.ExportRowsAsync(actor, query, ExportRules.MostRows, cancel);
        var withheld = await disclosures.WithheldAsync(reason, cancel);
        IReadOnlyList<PlacementExportRow> rows = [.. found.Where(r => !withheld.Has(r.Summary.PersonId))];
        var file = print(rows);
        var hash = ExportRules.HashOf(file);
        await using var act = await database.BeginAsync(actor, cancel);
        act.Note("ExportPlacements", nameof(Placement), () => rows.Count, query.BaseId is > 0 ? query.BaseId : null, ExportRules.Note(new
        {
            Searched = !string.IsNullOrEmpty(query.Search), Mode = query.WorkMode?.ToString(), State = query.State?.ToString(), Rows = rows.Count, Restricted = found.Count(r => withheld.Restricted.Contains(r.Summary.PersonId)), LeftOut = found.Count - rows.Count,
            RecipientKind = reason.Kind.ToString(), Sha256 = hash,
        }));
        act.Tell(reason);
        await disclosures.PutAsync(act, DisclosureKind.Placements, reason, hash, rows.Select(r => r.Summary.PersonId), cancel);
        await act.SaveNoteAsync(cancel);
        return new ExportedFile(file, LeftOut(found, withheld));
    }

    // People, not rows.
    private static int LeftOut(IEnumerable<PlacementExportRow> found, Withheld withheld) => found.Select(r => r.Summary.PersonId).Distinct().Count(withheld.Has);
}
