using System.Reflection;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LeYe.Domain.Persistence;

/// <summary>What a start must know of the database, each by one plain query.</summary>
public sealed class DatabaseState(PlainConnections plain)
{
    private static readonly HashSet<string> Known =
        [.. typeof(LeYeDb).Assembly.GetTypes().Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>()];

    /// <summary>How many of this program's migrations the database lacks.</summary>
    /// <exception cref="DatabaseTooNewException">The database knows migrations that this program does not.</exception>
    public async Task<int> MissingMigrationsAsync(CancellationToken cancel)
    {
        var table = await plain.ReadAsync("SELECT name FROM sqlite_master WHERE name = '__EFMigrationsHistory'", cancel);
        var applied = table.Count == 0 ? table : await plain.ReadAsync("SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\"", cancel);
        return applied.IsSubsetOf(Known) ? Known.Count - applied.Count : throw new DatabaseTooNewException();
    }

    /// <summary>Whether the guards of final years are missing, as after an upgrade that was cut off.</summary>
    public async Task<bool> LacksGuardsAsync(CancellationToken cancel) =>
        (await plain.ReadAsync("SELECT name FROM sqlite_master WHERE type = 'trigger' LIMIT 1", cancel)).Count == 0;

    /// <summary>Whether no site has been put into the database yet.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancel) => !await AnyAsync("Bases", cancel);

    /// <summary>Whether anybody can sign in yet.</summary>
    public Task<bool> HasAccountsAsync(CancellationToken cancel) => AnyAsync("Accounts", cancel);

    /// <summary>Whether the database carries the demonstration marker.</summary>
    public async Task<bool> IsDemonstrationAsync(CancellationToken cancel) =>
        (await plain.ReadAsync("SELECT \"Id\" FROM \"Info\" WHERE \"IsDemonstration\"", cancel)).Count > 0;

    private async Task<bool> AnyAsync(string table, CancellationToken cancel) =>
        (await plain.ReadAsync($"SELECT 1 FROM \"{table}\" LIMIT 1", cancel)).Count > 0;
}
