using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LeYe.Domain.Persistence;

/// <summary>Makes the database, or brings it to this program's version.</summary>
public sealed class DatabaseUpgrade(IDbContextFactory<LeYeDb> factory)
{
    /// <summary>Applies what is missing. A database that is current is told by one plain query, so that a start is quick.</summary>
    /// <returns>How many migrations were applied.</returns>
    /// <exception cref="DatabaseTooNewException">The database knows migrations that this program does not.</exception>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        var applied = await AppliedAsync(db, cancel);
        var missing = Known.Except(applied).Count();
        if (applied.Except(Known).Any())
            throw new DatabaseTooNewException();
        if (missing > 0)
            await db.Database.MigrateAsync(cancel);
        return missing;
    }

    /// <summary>Whether no site has been put into the database yet.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return (await ReadAsync(db, "SELECT \"Key\" FROM \"Bases\" LIMIT 1", cancel)).Count == 0;
    }

    /// <summary>Whether the database carries the demonstration marker.</summary>
    public async Task<bool> IsDemonstrationAsync(CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.Info.AnyAsync(i => i.IsDemonstration, cancel);
    }

    private static readonly HashSet<string> Known =
        [.. typeof(LeYeDb).Assembly.GetTypes().Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>()];

    private static async Task<HashSet<string>> AppliedAsync(LeYeDb db, CancellationToken cancel)
    {
        var table = await ReadAsync(db, "SELECT name FROM sqlite_master WHERE name = '__EFMigrationsHistory'", cancel);
        return table.Count == 0 ? table : await ReadAsync(db, "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\"", cancel);
    }

    private static async Task<HashSet<string>> ReadAsync(LeYeDb db, string sql, CancellationToken cancel)
    {
        var connection = db.Database.GetDbConnection();
        await connection.OpenAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        var found = new HashSet<string>();
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
            found.Add(reader.GetString(0));
        return found;
    }
}
