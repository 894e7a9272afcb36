using System.Data.Common;
using LeYe.Domain.Persistence.Postgres;
using LeYe.Domain.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace LeYe.Domain.Persistence;

/// <summary>What the two databases say in different words; everything else in plain SQL is the same for both.</summary>
internal abstract class Dialect
{
    private static readonly SqliteDialect Sqlite = new();
    private static readonly PostgresDialect Postgres = new();

    /// <summary>The type of the context whose migrations the database has.</summary>
    public abstract Type Context { get; }

    /// <summary>A query with a row where migrations have ever been applied.</summary>
    public abstract string MigrationsTable { get; }

    /// <summary>A query of the names of all triggers in force, as <c>Value</c>.</summary>
    public abstract string Triggers { get; }

    /// <summary>The names of the triggers that guard this database.</summary>
    public abstract IReadOnlyList<string> GuardNames { get; }

    public abstract string SetGuards { get; }

    public abstract string RemoveGuards { get; }

    /// <summary>A query of the encrypted columns: table, column, and the column that numbers the table's rows.</summary>
    public abstract string EncryptedColumns { get; }

    /// <summary>Begins a transaction of one writer.</summary>
    public abstract string Begin { get; }

    /// <summary>Whether statements on a connection that is kept are prepared one by one; else the connection sees to it.</summary>
    public abstract bool PreparesOwn { get; }

    public static Dialect Of(DbConnection connection) => connection is NpgsqlConnection ? Postgres : Sqlite;

    public static Dialect Of(LeYeDb db) => Of(db.Database.GetDbConnection());

    /// <summary>Bytes as a literal.</summary>
    public abstract string Bytes(ReadOnlySpan<byte> bytes);

    /// <summary>The work month, as yyyyMM, of a column that holds a date.</summary>
    public abstract string WorkMonth(string column);

    /// <summary>Of JSON <c>[[a,b,c],…]</c> a row <c>first, a, b, c</c> for each.</summary>
    public abstract string Triples(string first, string json);

    /// <summary>Of JSON <c>[a,…]</c> a row for each number.</summary>
    public abstract string Numbers(string json);

    /// <summary>Sends many rows in one stream.</summary>
    /// <param name="insert">The insert of one row, with its typed parameters.</param>
    /// <param name="rows">The values of each row, in the order of the parameters.</param>
    /// <returns>False where the database has no such way, and nothing was done.</returns>
    public abstract Task<bool> CopyAsync(DbCommand insert, IEnumerable<IEnumerable<object>> rows, CancellationToken cancel);

    /// <summary>Begins reads that see one moment, and hold no writer up.</summary>
    public abstract Task<IDbContextTransaction?> BeginSnapshotAsync(LeYeDb db, CancellationToken cancel);

    /// <summary>Begins a transaction while nobody else has the database open, and keeps everybody out; null where somebody has.</summary>
    public abstract Task<DbTransaction?> BeginAloneAsync(DbConnection connection, CancellationToken cancel);

    /// <summary>What an upgrade does after its migrations.</summary>
    public abstract Task FinishUpgradeAsync(LeYeDb db, CancellationToken cancel);

    /// <summary>Lets the ids of a table go on after those that were put in with their numbers.</summary>
    public abstract Task GoOnAsync(LeYeDb db, string table, string key, CancellationToken cancel);
}
