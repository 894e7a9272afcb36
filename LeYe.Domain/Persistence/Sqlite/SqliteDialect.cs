using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LeYe.Domain.Persistence.Sqlite;

internal sealed class SqliteDialect : Dialect
{
    private const int Busy = 5;

    public override Type Context => typeof(LeYeDb);

    public override string MigrationsTable => "SELECT name FROM sqlite_master WHERE name = '__EFMigrationsHistory'";

    public override string Triggers => "SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'trigger'";

    public override IReadOnlyList<string> GuardNames => DatabaseGuards.Names;

    public override string SetGuards => DatabaseGuards.Sql;

    public override string RemoveGuards { get; } = string.Concat(DatabaseGuards.Names.Select(n => $"DROP TRIGGER IF EXISTS \"{n}\";\n"));

    public override string EncryptedColumns => """
        SELECT t.name, c.name, 'rowid' FROM sqlite_master t JOIN pragma_table_info(t.name) c
        WHERE t.type = 'table' AND t.name <> 'AuditValues' AND (c.name LIKE '%Cipher' OR t.name = 'PersonKeys' AND c.name = 'Wrapped') ORDER BY 1, 2
        """;

    public override string Begin => "BEGIN IMMEDIATE";

    public override bool PreparesOwn => true;

    public override string Bytes(ReadOnlySpan<byte> bytes) => $"x'{Convert.ToHexString(bytes)}'";

    public override string WorkMonth(string column) => $"100 * CAST(substr({column}, 1, 4) AS INTEGER) + CAST(substr({column}, 6, 2) AS INTEGER)";

    public override string Triples(string first, string json) => $"SELECT {first}, m.value ->> 0, m.value ->> 1, m.value ->> 2 FROM json_each({json}) AS m WHERE true";

    public override string Numbers(string json) => $"SELECT value FROM json_each({json})";

    public override Task<bool> CopyAsync(DbCommand insert, IEnumerable<IEnumerable<object>> rows, CancellationToken cancel) => Task.FromResult(false);

    public override async Task<IDbContextTransaction?> BeginSnapshotAsync(LeYeDb db, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        // Deferred, and never writes.
        return await db.Database.UseTransactionAsync(((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true), cancel);
    }

    // The first transaction takes the file for this connection alone, as far as no other has it open; the second is refused if one has.
    public override async Task<DbTransaction?> BeginAloneAsync(DbConnection connection, CancellationToken cancel)
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

    // EF asks for it only where it makes the file itself; a start has looked into the file before that. Readers then never keep a writer waiting.
    public override Task FinishUpgradeAsync(LeYeDb db, CancellationToken cancel) => db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancel);

    // The next id is always one more than the highest.
    public override Task GoOnAsync(LeYeDb db, string table, string key, CancellationToken cancel) => Task.CompletedTask;
}
