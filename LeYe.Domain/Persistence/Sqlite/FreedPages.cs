using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Persistence.Sqlite;

/// <summary>Leaves nothing of what was deleted or overwritten in the file: SQLite frees pages and cells without erasing them, and its log keeps older pages.</summary>
internal static class FreedPages
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Full = 13;

    /// <summary>Writes the file anew and empties its log. The caller holds the write gate and no transaction.</summary>
    /// <returns>False where somebody still held the file or its log, or the disk had no room for the copy: it is to be done again.</returns>
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
        catch (SqliteException later) when (later.SqliteErrorCode is Busy or Locked or Full)
        {
            return false;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
