using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.Snapshots;

/// <summary>The lock that a snapshot brings with it, in the same save.</summary>
internal static class SnapshotLocks
{
    /// <summary>Locks from where the year before is locked until the cut-off. A lock only ever grows.</summary>
    public static async Task SetAsync(LeYeDb db, int year, DateOnly cutoff, CancellationToken cancel)
    {
        var month = WorkMonth.LastEndedBy(cutoff).Value;
        var own = await db.YearLocks.FirstOrDefaultAsync(l => l.Year == year, cancel);
        if (own is not null)
        {
            if (own.UntilOn < cutoff)
                (own.UntilOn, own.UntilMonth) = (cutoff, month);
            return;
        }
        var before = await db.YearLocks.Where(l => l.Year < year).OrderByDescending(l => l.Year).FirstOrDefaultAsync(cancel);
        db.YearLocks.Add(new YearLock
        {
            Year = year, UntilOn = cutoff, UntilMonth = month,
            FromOn = before?.UntilOn.AddDays(1) ?? DateOnly.MinValue,
            FromMonth = before is null ? 0 : new WorkMonth(before.UntilMonth).Plus(1).Value,
        });
    }

    /// <summary>A correction closes what it was made under.</summary>
    public static async Task CloseExceptionsAsync(BusinessAct act, int year, CancellationToken cancel)
    {
        foreach (var exception in await act.Db.LockExceptions.Where(e => e.Year == year && e.ClosedAt == null).ToListAsync(cancel))
            (exception.ClosedAt, exception.ClosedBy) = (act.Now, act.Actor.Name);
    }
}
