using LeYe.Domain.Accounts;
using LeYe.Domain.Persistence.Sqlite;
using LeYe.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Persistence;

/// <summary>Which removals have left something outside their rows, and how the database's own remains are written over.</summary>
public sealed class RemovalLeftovers(Database database)
{
    /// <summary>Removals that are not clean, with the files they left.</summary>
    internal async Task<IReadOnlyList<(int RequestId, string[] Files)>> ListAsync(CancellationToken cancel)
    {
        await using var db = database.Read(BaseScope.All);
        var rows = await db.RemovalRequests.IgnoreQueryFilters().Where(r => r.State == RemovalState.Removed && r.CleanedAt == null).OrderBy(r => r.Id).Select(r => new { r.Id, r.FilesLeft }).ToListAsync(cancel);
        return [.. rows.Select(r => (r.Id, (r.FilesLeft ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)))];
    }

    /// <summary>Writes over what the database freed, and notes the removals as clean.</summary>
    internal async Task<int> SweepAsync(int[] requestIds, CancellationToken cancel)
    {
        await using var act = await database.BeginAsync(Actor.Setup, cancel);
        if (!await FreedPages.OverwriteAsync(act.Db, cancel))
            return 0;
        var at = act.Now;
        return await act.Db.RemovalRequests.IgnoreQueryFilters().Where(r => requestIds.Contains(r.Id)).ExecuteUpdateAsync(s => s.SetProperty(r => r.CleanedAt, at).SetProperty(r => r.FilesLeft, (string?)null), cancel);
    }
}
