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
    private static readonly Lazy<string> Empty = new(MakeEmpty);
    private static int _number;

    /// <summary>A database with the current schema and its guards.</summary>
    public static string Make() => PostgresServer.Make(Next(), Empty.Value);

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

    private static string MakeEmpty()
    {
        var name = Next();
        var connection = PostgresServer.Make(name);
        using (var db = Maker(connection)())
        {
            db.Database.Migrate();
            DatabaseGuards.SetAsync(db, default).GetAwaiter().GetResult();
        }
        // A database that somebody is connected to cannot be copied.
        NpgsqlConnection.ClearAllPools();
        return name;
    }

    private static string Next() => "leye-" + Interlocked.Increment(ref _number);
}
