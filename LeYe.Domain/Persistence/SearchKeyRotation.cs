using System.Data.Common;
using LeYe.Domain.Common;

namespace LeYe.Domain.Persistence;

/// <summary>Gives a database another search key while nobody works with it, so that equality search is right before and after, and there is no between.</summary>
public static class SearchKeyRotation
{
    /// <summary>Rehashes everything in one transaction. Cut off before its end, nothing has changed; after it, the next start sees which key is in force.</summary>
    /// <param name="connection">To the database, not yet open and of no pool. No other connection of this process may be open to it.</param>
    /// <param name="store">Its keys.</param>
    /// <param name="now">UTC.</param>
    /// <returns>How many rows were rehashed; null when somebody has the database open, and nothing was done.</returns>
    /// <exception cref="IOException">Another process is changing the keys.</exception>
    public static async Task<int?> RunAsync(DbConnection connection, FieldKeyStore store, DateTime now, CancellationToken cancel)
    {
        using var hold = store.Hold();
        await connection.OpenAsync(cancel);
        if (await Dialect.Of(connection).BeginAloneAsync(connection, cancel) is not { } transaction)
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
}
