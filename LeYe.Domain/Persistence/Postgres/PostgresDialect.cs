using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

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

    public override async Task<IDbContextTransaction?> BeginSnapshotAsync(LeYeDb db, CancellationToken cancel) =>
        await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);

    public override Task FinishUpgradeAsync(LeYeDb db, CancellationToken cancel) => Task.CompletedTask;

    public override Task GoOnAsync(LeYeDb db, string table, string key, CancellationToken cancel) => CipherColumns.RunAsync(db.Database.GetDbConnection(),
        $"SELECT setval(pg_get_serial_sequence('\"{table}\"', '{key}'), MAX(\"{key}\")) FROM \"{table}\" HAVING MAX(\"{key}\") IS NOT NULL", cancel);
}
