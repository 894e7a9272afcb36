using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;

namespace LeYe.Domain.Placements;

/// <summary>Takes the list of placements out of the portal, without anybody whose data is restricted.</summary>
public sealed class PlacementExportService(Database database, PlacementQueries placements)
{
    /// <summary>The file of all rows, after the audit was told who takes it, for whom and why, how many rows it has and its hash.</summary>
    /// <param name="print">Makes the file of the rows.</param>
    public async Task<byte[]> ExportAsync(
        Actor actor, PlacementListQuery query, ExportReason reason, Func<IReadOnlyList<PlacementExportRow>, byte[]> print, CancellationToken cancel = default)
    {
        actor.Demand(Right.ExportList);
        var found = await placements.ExportRowsAsync(actor, query, ExportRules.MostRows, cancel);
        var restricted = await RestrictedAsync(cancel);
        IReadOnlyList<PlacementExportRow> rows = [.. found.Where(r => !restricted.Contains(r.Summary.PersonId))];
        var file = print(rows);
        await using var act = await database.BeginAsync(actor, cancel);
        act.Note("ExportPlacements", nameof(Placement), () => rows.Count, query.BaseId is > 0 ? query.BaseId : null, ExportRules.Note(new
        {
            Searched = !string.IsNullOrEmpty(query.Search), Mode = query.WorkMode?.ToString(), State = query.State?.ToString(), Rows = rows.Count, Restricted = found.Count - rows.Count,
            reason.Recipient, Sha256 = ExportRules.HashOf(file),
        }), reason.Purpose);
        await act.SaveNoteAsync(cancel);
        return file;
    }

    private async Task<HashSet<int>> RestrictedAsync(CancellationToken cancel)
    {
        await using var db = database.Read(BaseScope.All);
        return await RestrictionQueries.RestrictedAsync(db, cancel);
    }
}
