using System.Collections.Concurrent;
using LeYe.Domain.Persistence;
using LeYe.Domain.Persistence.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace LeYe.Tests.Support;

/// <summary>A test's own database on the run's PostgreSQL server.</summary>
internal static class TestServerDatabase
{
    // The schema is made once, by the migration; each test starts from a copy.
    private static readonly Lazy<(string Name, string Clear)> Empty = new(MakeEmpty);
    private static readonly ConcurrentBag<string> Idle = [];
    private static int _number;

    /// <summary>A database with the current schema and its guards: one that a test gave back, or a copy.</summary>
    public static string Make() => Idle.TryTake(out var known) ? known : PostgresServer.Make(Next(), Empty.Value.Name);

    /// <summary>Empties a database for the next test: ten times cheaper than a copy. One that is large, still in use, or has lost a guard or a reference goes.</summary>
    public static void GiveBack(string connection)
    {
        if (IsCleared(connection))
            Idle.Add(connection);
        else
            PostgresServer.Drop(connection);
    }

    private static bool IsCleared(string connection)
    {
        try
        {
            using var open = new NpgsqlConnection(connection);
            open.Open();
            using var command = new NpgsqlCommand(Empty.Value.Clear, open);
            return command.ExecuteScalar() is true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    // References and guards are triggers: they rest meanwhile.
    private static string MakeClear(LeYeDb db)
    {
        var tables = db.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct();
        const string Whole = "(SELECT COUNT(*) FROM pg_trigger WHERE tgenabled = 'O') + (SELECT COUNT(*) FROM pg_constraint)";
        var whole = db.Database.SqlQueryRaw<long>($"SELECT {Whole} AS \"Value\"").Single();
        return $"""
            SET lock_timeout = '2s'; SET session_replication_role = replica;
            {string.Concat(tables.Select(t => $"DELETE FROM \"{t}\";"))}
            SET session_replication_role = DEFAULT; SET lock_timeout = DEFAULT;
            SELECT {Whole} = {whole} AND pg_database_size(current_database()) < 30000000
                AND (SELECT COUNT(setval(c.oid::regclass, 1, false)) FROM pg_class c WHERE c.relkind = 'S' AND c.relnamespace = 'public'::regnamespace) > 0;
            """;
    }

    /// <summary>A database with nothing in it.</summary>
    public static string MakeBare() => PostgresServer.Make(Next());

    public static Func<LeYeDb> Maker(string connection)
    {
        var options = new DbContextOptionsBuilder<PostgresLeYeDb>();
        PostgresSetup.Configure(options, PostgresSetup.ConnectionString(connection));
        return () => new PostgresLeYeDb(options.Options);
    }

    /// <summary>Tests put records in place with ids of their choice; the next id follows them, as on SQLite.</summary>
    public static void GoOnAfter(LeYeDb db)
    {
        List<IEntityType> chosen = [];
        db.SavingChanges += (_, _) => chosen = [.. db.ChangeTracker.Entries().Where(IsChosen).Select(e => e.Metadata).Distinct()];
        db.SavedChanges += (_, _) =>
        {
            db.Database.OpenConnection();
            foreach (var type in chosen)
                Dialect.Of(db).GoOnAsync(db, type.GetTableName()!, type.FindPrimaryKey()!.Properties[0].GetColumnName(), default).GetAwaiter().GetResult();
            db.Database.CloseConnection();
        };
    }

    private static bool IsChosen(EntityEntry entry) => entry.State == EntityState.Added
        && entry.Metadata.FindPrimaryKey() is { Properties: [{ ValueGenerated: ValueGenerated.OnAdd } key] } && key.ClrType != typeof(Guid) && !entry.Property(key.Name).IsTemporary;

    private static (string Name, string Clear) MakeEmpty()
    {
        var name = Next();
        var connection = PostgresServer.Make(name);
        string clear;
        using (var db = Maker(connection)())
        {
            db.Database.Migrate();
            DatabaseGuards.SetAsync(db, default).GetAwaiter().GetResult();
            clear = MakeClear(db);
        }
        // A database that somebody is connected to cannot be copied.
        NpgsqlConnection.ClearAllPools();
        return (name, clear);
    }

    private static string Next() => "leye-" + Interlocked.Increment(ref _number);
}
