using System.Data.Common;
using LeYe.Domain.Common;
using Microsoft.Data.Sqlite;

namespace LeYe.Domain.Persistence.Sqlite;

/// <summary>Gives a database another search key while nobody works with it, so that equality search is right before and after, and there is no between.</summary>
public static class SearchKeyRotation
{
    private const int Busy = 5;

    /// <summary>Rehashes everything in one transaction. Cut off before its end, nothing has changed; after it, the next start sees which key is in force.</summary>
    /// <param name="file">The database. No connection of this process may be open to it.</param>
    /// <param name="store">Its keys.</param>
    /// <param name="now">UTC.</param>
    /// <returns>How many rows were rehashed; null when somebody has the database open, and nothing was done.</returns>
    /// <exception cref="IOException">Another process is changing the keys.</exception>
    public static async Task<int?> RunAsync(string file, FieldKeyStore store, DateTime now, CancellationToken cancel)
    {
        using var hold = store.Hold();
        await using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 1 }.ToString());
        await connection.OpenAsync(cancel);
        if (await BeginAloneAsync(connection, cancel) is not { } transaction)
            return null;
        await using (transaction)
        {
            var (keys, key) = (store.Look(), FieldKey.Random(now));
            // Known before the first hash is under it, and in force only when all are.
            store.Put(keys with { Search = [.. keys.Search, key] });
            var next = keys with { Search = [key, .. keys.Search] };
            var rows = await SearchRewrite.AllAsync(connection, new FieldProtector(next), cancel);
            await transaction.CommitAsync(cancel);
            store.Put(next);
            return rows;
        }
    }

    // The first transaction takes the file for this connection alone, as far as no other has it open; the second is refused if one has.
    private static async Task<DbTransaction?> BeginAloneAsync(SqliteConnection connection, CancellationToken cancel)
    {
        try
        {
            await CipherColumns.RunAsync(connection, "PRAGMA locking_mode = EXCLUSIVE", cancel);
            await using (var first = await connection.BeginTransactionAsync(cancel))
                await first.CommitAsync(cancel);
            return await connection.BeginTransactionAsync(cancel);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == Busy)
        {
            return null;
        }
    }
}
