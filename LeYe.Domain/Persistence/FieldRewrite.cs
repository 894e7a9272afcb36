using System.Data.Common;
using LeYe.Domain.Common;
using LeYe.Domain.People;

namespace LeYe.Domain.Persistence;

/// <summary>
/// Encrypts columns anew under the key in force, some hundred values a transaction, while others go on working: a value that somebody changes in
/// between keeps that change. A run that was cut off is taken up by the next: what is under the key in force is left alone.
/// </summary>
internal static class FieldRewrite
{
    private const int BatchSize = 500;

    /// <returns>How many values were rewritten.</returns>
    public static async Task<int> AllAsync(DbConnection connection, FieldProtector protector, CancellationToken cancel)
    {
        var rewritten = 0;
        foreach (var (table, column, row) in await CipherColumns.OfAsync(connection, cancel))
            rewritten += table == CipherColumns.Merges
                ? await MergesAsync(connection, protector, column, row, cancel)
                : await ColumnAsync(connection, protector, table, column, row, cancel);
        return rewritten;
    }

    private static async Task<int> ColumnAsync(DbConnection connection, FieldProtector protector, string table, string column, string number, CancellationToken cancel)
    {
        var (rewritten, after) = (0, 0L);
        while (true)
        {
            var batch = await CipherColumns.ReadAsync(connection,
                $"SELECT {number}, \"{column}\" FROM \"{table}\" WHERE {number} > @after AND \"{column}\" IS NOT NULL AND substr(\"{column}\", 1, {FieldProtector.HeadSize}) <> @head ORDER BY 1 LIMIT {BatchSize}",
                Row, cancel, ("@after", after), ("@head", protector.TextHead()));
            if (batch.Count == 0)
                return rewritten;
            await using (var transaction = await connection.BeginTransactionAsync(cancel))
            {
                foreach (var (row, old) in batch)
                    rewritten += await PutAsync(connection, table, column, number, row, old, protector.Protect(protector.Reveal(old)), cancel);
                await transaction.CommitAsync(cancel);
            }
            after = batch[^1].Row;
        }
    }

    private static async Task<int> MergesAsync(DbConnection connection, FieldProtector protector, string column, string number, CancellationToken cancel)
    {
        var (rewritten, head) = (0, protector.TextHead());
        foreach (var (row, old) in await CipherColumns.ReadAsync(connection, $"SELECT {number}, \"{column}\" FROM \"{CipherColumns.Merges}\" ORDER BY 1", Row, cancel))
        {
            var text = protector.Reveal(old);
            if (!IsCurrent(old) || !MergedKeys.CiphersIn(text).All(IsCurrent))
                rewritten += await PutAsync(connection, CipherColumns.Merges, column, number, row, old, protector.Protect(MergedKeys.UnderKeyInForce(text, protector)), cancel);
        }
        return rewritten;

        bool IsCurrent(byte[] cipher) => cipher.AsSpan().StartsWith(head);
    }

    private static Task<int> PutAsync(DbConnection connection, string table, string column, string number, long row, byte[] old, byte[] cipher, CancellationToken cancel) =>
        CipherColumns.RunAsync(connection, $"UPDATE \"{table}\" SET \"{column}\" = @new WHERE {number} = @row AND \"{column}\" = @old", cancel, ("@new", cipher), ("@row", row), ("@old", old));

    private static (long Row, byte[] Cipher) Row(DbDataReader reader) => (reader.GetInt64(0), reader.GetFieldValue<byte[]>(1));
}
