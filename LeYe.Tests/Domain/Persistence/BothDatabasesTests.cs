using LeYe.Domain.Persistence;
using LeYe.Domain.Persistence.Postgres;
using LeYe.Domain.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LeYe.Tests.Domain.Persistence;

/// <summary>SQLite and PostgreSQL hold the same records under the same guards. Needs no server.</summary>
public sealed class BothDatabasesTests
{
    [Fact]
    public void Models_OfBothDatabases_HaveTheSameTablesAndColumns() => Assert.Equal(Columns(Sqlite()), Columns(Postgres()));

    [Fact]
    public void Models_OfBothDatabases_HaveTheSameIndexesAndReferences()
    {
        Assert.Equal(Indexes(Sqlite()), Indexes(Postgres()));
        Assert.Equal(References(Sqlite()), References(Postgres()));
    }

    [Fact]
    public void Migrations_OfBothDatabases_LeadToTheModel()
    {
        Assert.False(Sqlite().Database.HasPendingModelChanges());
        Assert.False(Postgres().Database.HasPendingModelChanges());
    }

    [Fact]
    public void Guards_OfBothDatabases_NameTheSameTables()
    {
        // Every trigger of SQLite's text was understood.
        Assert.Equal(DatabaseGuards.Sql.Split("CREATE TRIGGER").Length - 1, DatabaseGuards.All.Count);
        Assert.Equal(DatabaseGuards.All.Select(g => $"{g.Name} {g.Table}").Order(),
            Made(PostgresGuards.Set).Where(t => !t.Contains("_Empty ", StringComparison.Ordinal)).Order());
        // What refuses to lose one row refuses to lose them all.
        Assert.Equal(DatabaseGuards.All.Where(g => g.Act == "DELETE").Select(g => g.Table).Order(),
            Made(PostgresGuards.Set).Where(t => t.Contains("_Empty ", StringComparison.Ordinal)).Select(t => t.Split(' ')[1]).Order());
        Assert.All(DatabaseGuards.All, g => Assert.Contains($"MESSAGE = '{g.Message}'", PostgresGuards.Set, StringComparison.Ordinal));
        Assert.DoesNotContain("IS NOT OLD", PostgresGuards.Set, StringComparison.Ordinal);
        Assert.DoesNotContain("IS NOT NEW", PostgresGuards.Set, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Made(string sql) => System.Text.RegularExpressions.Regex.Matches(sql, "CREATE TRIGGER \"(\\w+)\" BEFORE .+? ON \"(\\w+)\" FOR EACH")
        .Select(m => $"{m.Groups[1].Value} {m.Groups[2].Value}");

    private static List<string> Columns(LeYeDb db) => [.. Model(db).GetEntityTypes().SelectMany(t => t.GetProperties()
        .Select(p => $"{t.GetTableName()}.{p.GetColumnName()} {p.ClrType.Name} {p.IsColumnNullable()} {p.GetMaxLength()}")).Order(StringComparer.Ordinal)];

    private static List<string> Indexes(LeYeDb db) => [.. Model(db).GetEntityTypes().SelectMany(t => t.GetIndexes()
        .Select(i => $"{t.GetTableName()} {string.Join(',', i.Properties.Select(p => p.Name))} {i.IsUnique} {i.GetFilter()}")).Order(StringComparer.Ordinal)];

    private static List<string> References(LeYeDb db) => [.. Model(db).GetEntityTypes().SelectMany(t => t.GetForeignKeys()
        .Select(k => $"{t.GetTableName()} {string.Join(',', k.Properties.Select(p => p.Name))} {k.PrincipalEntityType.GetTableName()} {k.DeleteBehavior}")).Order(StringComparer.Ordinal)];

    private static IModel Model(LeYeDb db) => db.GetService<IDesignTimeModel>().Model;

    private static LeYeDb Sqlite()
    {
        var options = new DbContextOptionsBuilder<LeYeDb>();
        SqliteSetup.UseFile(options, ":memory:");
        return new LeYeDb(options.Options);
    }

    private static LeYeDb Postgres()
    {
        var options = new DbContextOptionsBuilder<PostgresLeYeDb>();
        PostgresSetup.UseServer(options, PostgresSetup.NoServer);
        return new PostgresLeYeDb(options.Options);
    }
}
