using System.Data.Common;
using LeYe.Domain.Common;
using LeYe.Domain.People;

namespace LeYe.Domain.Persistence;

/// <summary>Makes all search hashes anew under another search key.</summary>
internal static class SearchRewrite
{
    private const int BatchSize = 500;

    /// <param name="connection">In a transaction, so that at no moment some are under one key and some under another; nobody else may have the database open.</param>
    /// <param name="protector">Its search key is the new one.</param>
    /// <returns>How many rows were rehashed.</returns>
    public static async Task<int> AllAsync(DbConnection connection, FieldProtector protector, CancellationToken cancel)
    {
        var rows = await EachAsync(connection, "SELECT \"Id\", \"IdentityNumberCipher\", \"PhoneCipher\" FROM \"People\"", (row, identityCipher, phoneCipher) =>
        {
            var (identity, tail, phone) = SearchHashes.Of(protector, identityCipher, phoneCipher);
            return CipherColumns.RunAsync(connection, "UPDATE \"People\" SET \"IdentityNumberHash\" = @a, \"IdentityTailHash\" = @b, \"PhoneTailHash\" = @c WHERE \"Id\" = @row", cancel,
                ("@a", (object?)identity ?? DBNull.Value), ("@b", (object?)tail ?? DBNull.Value), ("@c", (object?)phone ?? DBNull.Value), ("@row", row));
        }, cancel);
        rows += await EachAsync(connection, "SELECT \"Id\", \"NumberCipher\", NULL FROM \"Certificates\"", (row, number, _) => CipherColumns.RunAsync(
            connection, "UPDATE \"Certificates\" SET \"NumberHash\" = @a WHERE \"Id\" = @row", cancel,
            ("@a", protector.SearchHash(SearchPurpose.CertificateNumber, protector.Reveal(number!))), ("@row", row)), cancel);
        rows += await EachAsync(connection, $"SELECT \"Id\", \"BeforeCipher\", NULL FROM \"{CipherColumns.Merges}\"", (row, before, _) => CipherColumns.RunAsync(
            connection, $"UPDATE \"{CipherColumns.Merges}\" SET \"BeforeCipher\" = @a WHERE \"Id\" = @row", cancel,
            ("@a", protector.Protect(MergedKeys.Rehashed(protector.Reveal(before!), protector))), ("@row", row)), cancel);
        return rows;
    }

    /// <summary>The search key under which the hashes of a database are; null where it has none, or none of these keys fits.</summary>
    public static async Task<FieldKey?> InForceAsync(DbConnection connection, FieldKeys keys, FieldProtector protector, CancellationToken cancel)
    {
        var samples = await CipherColumns.ReadAsync(connection, $"""
            SELECT * FROM (SELECT "IdentityNumberCipher", "IdentityNumberHash", '{SearchPurpose.IdentityNumber}' FROM "People" WHERE "IdentityNumberHash" IS NOT NULL LIMIT 1)
            UNION ALL SELECT * FROM (SELECT "NumberCipher", "NumberHash", '{SearchPurpose.CertificateNumber}' FROM "Certificates" LIMIT 1)
            UNION ALL SELECT * FROM (SELECT "PhoneCipher", "PhoneTailHash", '{SearchPurpose.PhoneTail}' FROM "People" WHERE "PhoneTailHash" IS NOT NULL LIMIT 1)
            """, r => (Cipher: r.GetFieldValue<byte[]>(0), Hash: r.GetFieldValue<byte[]>(1), Purpose: r.GetString(2)), cancel);
        if (samples.Count == 0)
            return null;
        var (cipher, hash, purpose) = samples[0];
        var text = protector.Reveal(cipher);
        if (purpose == SearchPurpose.PhoneTail)
            text = text[^4..];
        return keys.Search.FirstOrDefault(k => FieldProtector.HashUnder(k, purpose, text).AsSpan().SequenceEqual(hash));
    }

    private static async Task<int> EachAsync(DbConnection connection, string select, Func<long, byte[]?, byte[]?, Task> change, CancellationToken cancel)
    {
        var (rows, after) = (0, 0L);
        while (true)
        {
            var batch = await CipherColumns.ReadAsync(connection, $"{select} WHERE \"Id\" > @after ORDER BY 1 LIMIT {BatchSize}",
                r => (Row: r.GetInt64(0), First: Bytes(r, 1), Second: Bytes(r, 2)), cancel, ("@after", after));
            if (batch.Count == 0)
                return rows;
            foreach (var (row, first, second) in batch)
                await change(row, first, second);
            (rows, after) = (rows + batch.Count, batch[^1].Row);
        }
    }

    private static byte[]? Bytes(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<byte[]>(column);
}
