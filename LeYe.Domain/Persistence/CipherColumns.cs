using System.Data.Common;
using LeYe.Domain.Common;

namespace LeYe.Domain.Persistence;

/// <summary>The encrypted columns of a database, found by their names, so that also an older one tells them. What the audit keeps under keys of people is none of them.</summary>
internal static class CipherColumns
{
    /// <summary>What merges remember: encrypted columns within an encrypted column.</summary>
    public const string Merges = "PersonMerges";

    // The first byte of a value whose key has a name.
    private static readonly byte[] Named = [3];

    /// <summary>Tables, columns, and the column that numbers the rows of each, in order.</summary>
    public static Task<List<(string Table, string Name, string Row)>> OfAsync(DbConnection connection, CancellationToken cancel) =>
        ReadAsync(connection, Dialect.Of(connection).EncryptedColumns, row => (row.GetString(0), row.GetString(1), row.GetString(2)), cancel);

    /// <summary>How many values of a column are under which key; null names those from before keys had names.</summary>
    public static Task<List<(uint? Key, long Count)>> UseAsync(DbConnection connection, string table, string column, CancellationToken cancel)
    {
        var (named, none) = (Dialect.Of(connection).Bytes(Named), Dialect.Of(connection).Bytes([]));
        return ReadAsync(connection,
            $"SELECT substr(\"{column}\", 1, {FieldProtector.HeadSize}), COUNT(*) FROM \"{table}\" WHERE \"{column}\" IS NOT NULL AND substr(\"{column}\", 1, 1) = {named} GROUP BY 1 "
            + $"UNION ALL SELECT {none}, COUNT(*) FROM \"{table}\" WHERE \"{column}\" IS NOT NULL AND substr(\"{column}\", 1, 1) <> {named} HAVING COUNT(*) > 0",
            row => (FieldProtector.KeyOf(row.GetFieldValue<byte[]>(0)), row.GetInt64(1)), cancel);
    }

    /// <summary>Some value from before keys had names; null where there is none.</summary>
    public static async Task<byte[]?> UnnamedAsync(DbConnection connection, string table, string column, CancellationToken cancel) => (await ReadAsync(connection,
        $"SELECT \"{column}\" FROM \"{table}\" WHERE substr(\"{column}\", 1, 1) <> {Dialect.Of(connection).Bytes(Named)} LIMIT 1", row => row.GetFieldValue<byte[]>(0), cancel)).FirstOrDefault();

    public static async Task<List<T>> ReadAsync<T>(DbConnection connection, string sql, Func<DbDataReader, T> read, CancellationToken cancel, params (string Name, object Value)[] values)
    {
        await using var command = Command(connection, sql, values);
        var found = new List<T>();
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
            found.Add(read(reader));
        return found;
    }

    /// <returns>How many rows were changed.</returns>
    public static async Task<int> RunAsync(DbConnection connection, string sql, CancellationToken cancel, params (string Name, object Value)[] values)
    {
        await using var command = Command(connection, sql, values);
        return await command.ExecuteNonQueryAsync(cancel);
    }

    private static DbCommand Command(DbConnection connection, string sql, (string Name, object Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        return command;
    }
}
