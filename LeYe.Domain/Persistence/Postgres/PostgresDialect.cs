using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace LeYe.Domain.Persistence.Postgres;

internal sealed class PostgresDialect : Dialect
{
    public override Type Context => typeof(PostgresLeYeDb);

    public override string MigrationsTable => "SELECT c.relname FROM pg_class c WHERE c.oid = to_regclass('\"__EFMigrationsHistory\"')";

    // A trigger that somebody has switched off guards nothing.
    public override string Triggers => """
        SELECT g.tgname::text AS "Value" FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid
        WHERE NOT g.tgisinternal AND g.tgenabled IN ('O', 'A') AND c.relnamespace = current_schema()::regnamespace
        """;

    public override IReadOnlyList<string> GuardNames => PostgresGuards.Names;

    public override string SetGuards => PostgresGuards.Set;

    public override string RemoveGuards => PostgresGuards.Remove;

    public override string EncryptedColumns => """
        SELECT c.relname::text, a.attname::text, k.attname::text
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary JOIN pg_attribute k ON k.attrelid = c.oid AND k.attnum = i.indkey[0]
        WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND c.relname <> 'AuditValues'
            AND (a.attname LIKE '%Cipher' OR c.relname = 'PersonKeys' AND a.attname = 'Wrapped')
        ORDER BY 1, 2
        """;

    public override string Begin => "BEGIN";

    public override bool PreparesOwn => false;

    public override string Bytes(ReadOnlySpan<byte> bytes) => $@"'\x{Convert.ToHexString(bytes)}'::bytea";

    public override string WorkMonth(string column) => $"100 * extract(year FROM {column})::int + extract(month FROM {column})::int";

    public override string Triples(string first, string json) =>
        $"SELECT {first}, (m ->> 0)::int, (m ->> 1)::int, (m ->> 2)::int FROM jsonb_array_elements(CAST({json} AS jsonb)) AS m";

    public override string Numbers(string json) => $"SELECT n::int FROM jsonb_array_elements_text(CAST({json} AS jsonb)) AS n";

    public override async Task<bool> CopyAsync(DbCommand insert, IEnumerable<IEnumerable<object>> rows, CancellationToken cancel)
    {
        var types = insert.Parameters.Cast<NpgsqlParameter>().Select(p => p.NpgsqlDbType).ToArray();
        var into = insert.CommandText["INSERT INTO ".Length..insert.CommandText.IndexOf(" VALUES ", StringComparison.Ordinal)];
        await using var stream = await ((NpgsqlConnection)insert.Connection!).BeginBinaryImportAsync($"COPY {into} FROM STDIN (FORMAT BINARY)", cancel);
        foreach (var row in rows)
        {
            await stream.StartRowAsync(cancel);
            foreach (var (value, type) in row.Zip(types))
                await (value is DBNull ? stream.WriteNullAsync(cancel) : stream.WriteAsync(value, type, cancel));
        }
        await stream.CompleteAsync(cancel);
        return true;
    }

    public override async Task<IDbContextTransaction?> BeginSnapshotAsync(LeYeDb db, CancellationToken cancel) =>
        await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);

    // The tables are locked first: who comes later waits, and who was there before is seen.
    public override async Task<DbTransaction?> BeginAloneAsync(DbConnection connection, CancellationToken cancel)
    {
        var transaction = await connection.BeginTransactionAsync(cancel);
        await CipherColumns.RunAsync(connection, """SET LOCAL lock_timeout = '1s'""", cancel);
        try
        {
            await CipherColumns.RunAsync(connection, """LOCK TABLE "People", "Certificates", "PersonMerges" """, cancel);
            var others = await CipherColumns.ReadAsync(connection,
                "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'", r => r.GetInt64(0), cancel);
            if (others[0] == 0)
                return transaction;
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            // Somebody is at work.
        }
        await transaction.DisposeAsync();
        return null;
    }

    public override Task FinishUpgradeAsync(LeYeDb db, CancellationToken cancel) => Task.CompletedTask;

    public override Task GoOnAsync(LeYeDb db, string table, string key, CancellationToken cancel) => CipherColumns.RunAsync(db.Database.GetDbConnection(),
        $"SELECT setval(pg_get_serial_sequence('\"{table}\"', '{key}'), MAX(\"{key}\")) FROM \"{table}\" HAVING MAX(\"{key}\") IS NOT NULL", cancel);
}
