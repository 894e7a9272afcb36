using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LeYe.Domain.Persistence;

/// <summary>Several reads that see the records of one moment.</summary>
public static class ReadSnapshot
{
    /// <summary>Begins it; dispose to end. Writers are not held up: on SQLite the transaction is deferred and never writes.</summary>
    public static async Task<IDbContextTransaction?> BeginSnapshotAsync(this LeYeDb db, CancellationToken cancel)
    {
        if (db.Database.GetDbConnection() is not SqliteConnection sqlite)
            return await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        await db.Database.OpenConnectionAsync(cancel);
        return await db.Database.UseTransactionAsync(sqlite.BeginTransaction(deferred: true), cancel);
    }
}
