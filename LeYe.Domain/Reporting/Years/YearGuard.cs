using LeYe.Domain.Persistence;
using LeYe.Domain.Reporting.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.Years;

/// <summary>What every act on a year asks first, inside its own save.</summary>
internal static class YearGuard
{
    public static async Task DemandNotFinalAsync(LeYeDb db, int year, CancellationToken cancel) =>
        YearRules.AlreadyFinal.Demand(!await IsFinalAsync(db, year, cancel));

    public static async Task DemandDraftingAsync(LeYeDb db, int year, CancellationToken cancel)
    {
        await DemandNotFinalAsync(db, year, cancel);
        var work = await db.ReportYears.AsNoTracking().FirstOrDefaultAsync(y => y.Year == year, cancel);
        YearRules.NotDrafting.Demand(work is null || work.Stage == YearStage.Drafting);
    }

    public static Task<bool> IsFinalAsync(LeYeDb db, int year, CancellationToken cancel) =>
        db.ReportSnapshots.AnyAsync(s => s.Year == year && s.Kind == SnapshotKind.Report, cancel);
}
