using System.Text.Json;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;

namespace LeYe.Domain.Placements;

/// <summary>Takes the list of placements out of the portal.</summary>
public sealed class PlacementExportService(Database database, PlacementQueries placements)
{
    /// <summary>All rows of a list, after the audit was told who takes them and why.</summary>
    /// <exception cref="RuleBrokenException"><see cref="ExportRules.Purpose"/>.</exception>
    public async Task<IReadOnlyList<PlacementExportRow>> ExportAsync(Actor actor, PlacementListQuery query, string? purpose, CancellationToken cancel = default)
    {
        actor.Demand(Right.ExportList);
        var why = ExportRules.CleanPurpose(purpose);
        var rows = await placements.ExportRowsAsync(actor, query, ExportRules.MostRows, cancel);
        await using var act = await database.BeginAsync(actor, cancel);
        act.Note("ExportPlacements", nameof(Placement), () => rows.Count, query.BaseId is > 0 ? query.BaseId : null, JsonSerializer.Serialize(new
        {
            Searched = !string.IsNullOrEmpty(query.Search), Mode = query.WorkMode?.ToString(), State = query.State?.ToString(), Rows = rows.Count,
        }), why);
        await act.SaveNoteAsync(cancel);
        return rows;
    }
}
