using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Persistence.Sqlite;

/// <summary>Leaves nothing of what was deleted or overwritten in the file: SQLite frees pages and cells without erasing them, and its log keeps older pages.</summary>
internal static class FreedPages
{
    /// <summary>Writes the file anew and empties its log. The caller holds the write gate and no transaction.</summary>
    /// <returns>False where a reader still held the log: it is to be done again.</returns>
    public static async Task<bool> OverwriteAsync(LeYeDb db, CancellationToken cancel)
    {
        if (!db.Database.IsSqlite())
            return true;
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            var connection = db.Database.GetDbConnection();
            await CipherColumns.RunAsync(connection, "VACUUM", cancel);
            return (await CipherColumns.ReadAsync(connection, "PRAGMA wal_checkpoint(TRUNCATE)", r => r.GetInt32(0), cancel)) is [0];
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
