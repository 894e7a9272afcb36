using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Placements;

/// <summary>Whether what a stay is tied to fits it: business line, team and opening of the same base, a free seat.</summary>
internal static class PlacementLinkQueries
{
    public static async Task DemandFitAsync(BusinessAct act, RecordPlacementOptions options, CancellationToken cancel)
    {
        var db = act.Db;
        PlacementRules.Line.Demand(options.BusinessLineId is not { } line
            || await db.BusinessLines.AnyAsync(l => l.Id == line && l.BaseId == options.BaseId && (l.ClosedOn == null || l.ClosedOn > options.StartOn), cancel), "businessLineId");
        PlacementRules.TeamOfBase.Demand(options.TeamId is not { } team || await db.Teams.AnyAsync(t => t.Id == team && t.BaseId == options.BaseId, cancel), "teamId");
        PlacementRules.ContractDates.Demand(options.ContractEndsOn is not { } end || options.ContractSignedOn is not { } signed || end >= signed, "contractEndsOn");
        if (options.OpeningId is { } opening)
            PlacementRules.OpeningSeat.Demand(await HasSeatAsync(db, opening, options.BaseId, options.StartOn, cancel), "openingId");
    }

    private static Task<bool> HasSeatAsync(LeYeDb db, int openingId, int baseId, DateOnly on, CancellationToken cancel) =>
        db.Openings.AnyAsync(o => o.Id == openingId && o.BaseId == baseId && (o.ClosedOn == null || o.ClosedOn > on)
            && db.Placements.Count(p => p.OpeningId == openingId && (p.EndOn == null || p.EndOn > on)) < o.Seats, cancel);
}
