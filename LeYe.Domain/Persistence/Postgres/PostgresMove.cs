using LeYe.Domain.Persistence.Sqlite;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LeYe.Domain.Persistence.Postgres;

/// <summary>
/// Moves the records of a SQLite file into an empty PostgreSQL database of the same version: all tables in one transaction, which is kept
/// only when every table, read back, has the rows and the hash that it had before. The file is only read, and nobody can write to it meanwhile.
/// </summary>
public static class PostgresMove
{
    // Not records: which migrations were applied is known there already, and what processes share begins anew.
    private static readonly string[] Apart = ["__EFMigrationsHistory", "__EFMigrationsLock", "LiveVersion", "LiveChanges", "ProtectionKeys", "Shelf", "NameTries"];

    /// <summary>Whether any table of records has rows. A database without tables is empty.</summary>
    public static async Task<bool> IsEmptyAsync(string connectionString, CancellationToken cancel)
    {
        await using var target = new NpgsqlConnection(connectionString);
        await target.OpenAsync(cancel);
        foreach (var table in await TablesAsync(target, cancel))
            if (await AnyAsync(target, table, cancel))
                return false;
        return true;
    }

    /// <summary>Moves everything.</summary>
    /// <param name="file">The SQLite file, at this program's version.</param>
    /// <param name="connectionString">The database, with its tables and without rows.</param>
    /// <param name="cancel">Ends it; nothing is kept then.</param>
    /// <exception cref="MoveDiffersException">A table is not there or does not read back the same; nothing was kept.</exception>
    public static async Task<IReadOnlyList<MovedTable>> RunAsync(string file, string connectionString, CancellationToken cancel)
    {
        await using var source = new SqliteConnection(SqliteSetup.ConnectionString(file, isPooled: false));
        await source.OpenAsync(cancel);
        await using var still = source.BeginTransaction();
        await using var target = new NpgsqlConnection(connectionString);
        await target.OpenAsync(cancel);
        await using var transaction = await target.BeginTransactionAsync(cancel);
        await RunAsync(target, "SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO'; SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1", cancel);
        var tables = await TablesAsync(target, cancel);
        if (await SourceTablesAsync(source, cancel) is var old && old.Except(tables).Concat(tables.Except(old)).FirstOrDefault() is { } odd)
            throw new MoveDiffersException(odd);
        var moved = new List<MovedTable>();
        foreach (var table in tables)
            moved.Add(await MoveAsync(source, target, table, cancel));
        await transaction.CommitAsync(cancel);
        return moved;
    }

    private static async Task<MovedTable> MoveAsync(SqliteConnection source, NpgsqlConnection target, string table, CancellationToken cancel)
    {
        var columns = await ColumnsAsync(target, table, cancel);
        // The guards of final years and of the audit refuse what is not done by an act.
        await RunAsync(target, $"ALTER TABLE \"{table}\" DISABLE TRIGGER USER", cancel);
        var before = await CopyAsync(source, target, table, columns, cancel);
        await RunAsync(target, $"ALTER TABLE \"{table}\" ENABLE TRIGGER USER", cancel);
        var after = await ReadBackAsync(target, table, columns, cancel);
        if (before.Rows != after.Rows || before.ToString() != after.ToString())
            throw new MoveDiffersException(table);
        await MoveSequenceAsync(target, table, cancel);
        return new MovedTable(table, after.Rows, after.ToString());
    }

    private static async Task<TableHash> CopyAsync(SqliteConnection source, NpgsqlConnection target, string table, IReadOnlyList<MoveColumn> columns, CancellationToken cancel)
    {
        var hash = new TableHash();
        var names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
        await using var read = source.CreateCommand();
        read.CommandText = $"SELECT {names} FROM \"{table}\"";
        await using var rows = await read.ExecuteReaderAsync(cancel);
        await using var copy = await target.BeginTextImportAsync($"COPY \"{table}\" ({names}) FROM STDIN", cancel);
        while (await rows.ReadAsync(cancel))
        {
            for (var i = 0; i < columns.Count; i++)
            {
                var text = columns[i].TextOf(rows.GetValue(i));
                hash.Add(text);
                await copy.WriteAsync((i == 0 ? "" : "\t") + (text is null ? "\\N" : Escaped(text)));
            }
            await copy.WriteAsync('\n');
            hash.EndRow();
        }
        return hash;
    }

    private static async Task<TableHash> ReadBackAsync(NpgsqlConnection target, string table, IReadOnlyList<MoveColumn> columns, CancellationToken cancel)
    {
        var hash = new TableHash();
        await using var read = new NpgsqlCommand($"SELECT {string.Join(", ", columns.Select(c => c.Select))} FROM \"{table}\"", target);
        await using var rows = await read.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel))
        {
            for (var i = 0; i < columns.Count; i++)
                hash.Add(await rows.IsDBNullAsync(i, cancel) ? null : rows.GetString(i));
            hash.EndRow();
        }
        return hash;
    }

    // The next record of a table gets the number after the last that was given.
    private static Task MoveSequenceAsync(NpgsqlConnection target, string table, CancellationToken cancel) => RunAsync(target, $"""
        DO $move$ DECLARE c record; BEGIN
            FOR c IN SELECT a.attname, pg_get_serial_sequence('"{table}"', a.attname) AS sequence FROM pg_attribute a
                WHERE a.attrelid = '"{table}"'::regclass AND a.attnum > 0 AND NOT a.attisdropped AND pg_get_serial_sequence('"{table}"', a.attname) IS NOT NULL LOOP
                EXECUTE format('SELECT setval(%L, coalesce((SELECT max(%I) FROM %I), 0) + 1, false)', c.sequence, c.attname, '{table}');
            END LOOP;
        END $move$
        """, cancel);

    // Those that others refer to first.
    private static async Task<IReadOnlyList<string>> TablesAsync(NpgsqlConnection target, CancellationToken cancel)
    {
        var all = (await ReadAsync(target, "SELECT c.relname FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY 1", cancel)).ConvertAll(r => r[0]);
        var needs = (await ReadAsync(target, """
            SELECT f.relname, t.relname FROM pg_constraint k JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
            WHERE k.contype = 'f' AND k.conrelid <> k.confrelid
            """, cancel)).ToLookup(r => r[0], r => r[1]);
        var left = all.Except(Apart).ToList();
        var ordered = new List<string>();
        while (left.Count > 0)
        {
            var next = left.FindAll(t => needs[t].All(n => !left.Contains(n)));
            if (next.Count == 0)
                throw new MoveDiffersException(left[0]);
            ordered.AddRange(next);
            left.RemoveAll(next.Contains);
        }
        return ordered;
    }

    private static async Task<IReadOnlyList<MoveColumn>> ColumnsAsync(NpgsqlConnection target, string table, CancellationToken cancel) => (await ReadAsync(target, $"""
        SELECT a.attname, t.typname FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
        WHERE a.attrelid = '"{table}"'::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY a.attnum
        """, cancel)).ConvertAll(r => new MoveColumn(r[0], r[1]));

    private static async Task<List<string>> SourceTablesAsync(SqliteConnection source, CancellationToken cancel)
    {
        await using var read = source.CreateCommand();
        read.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'";
        var found = new List<string>();
        await using var rows = await read.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel))
            found.Add(rows.GetString(0));
        return [.. found.Except(Apart)];
    }

    private static async Task<bool> AnyAsync(NpgsqlConnection target, string table, CancellationToken cancel) =>
        (await ReadAsync(target, $"SELECT 'x' FROM \"{table}\" LIMIT 1", cancel)).Count > 0;

    private static async Task<List<string[]>> ReadAsync(NpgsqlConnection target, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, target);
        await using var rows = await command.ExecuteReaderAsync(cancel);
        var found = new List<string[]>();
        while (await rows.ReadAsync(cancel))
            found.Add([.. Enumerable.Range(0, rows.FieldCount).Select(rows.GetString)]);
        return found;
    }

    private static async Task RunAsync(NpgsqlConnection target, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, target);
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static string Escaped(string text) => text.AsSpan().IndexOfAny("\\\t\n\r") < 0 ? text
        : text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);
}
