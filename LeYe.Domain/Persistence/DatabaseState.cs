using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LeYe.Domain.Persistence;

/// <summary>What a start must know of the database, each by one plain query.</summary>
public sealed class DatabaseState(PlainConnections plain)
{
    private readonly HashSet<string> _known = [.. typeof(LeYeDb).Assembly.GetTypes()
        .Where(t => t.GetCustomAttribute<DbContextAttribute>()?.ContextType == plain.Dialect.Context).Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>()];

    /// <summary>How many of this program's migrations the database lacks.</summary>
    /// <exception cref="DatabaseTooNewException">The database knows migrations that this program does not.</exception>
    public async Task<int> MissingMigrationsAsync(CancellationToken cancel)
    {
        var applied = !await HasHistoryAsync(cancel) ? [] : await plain.ReadAsync("SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\"", cancel);
        return applied.IsSubsetOf(_known) ? _known.Count - applied.Count : throw new DatabaseTooNewException();
    }

    /// <summary>Whether the database has been made, by this or another version.</summary>
    public async Task<bool> HasHistoryAsync(CancellationToken cancel) => (await plain.ReadAsync(plain.Dialect.MigrationsTable, cancel)).Count > 0;

    /// <summary>Whether the guards of final years are missing, as after an upgrade that was cut off.</summary>
    public async Task<bool> LacksGuardsAsync(CancellationToken cancel) =>
        (await plain.ReadAsync(plain.Dialect.Triggers + " LIMIT 1", cancel)).Count == 0;

    /// <summary>Whether no site has been put into the database yet.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancel) => !await AnyAsync("Bases", cancel);

    /// <summary>Whether anybody can sign in yet.</summary>
    public Task<bool> HasAccountsAsync(CancellationToken cancel) => AnyAsync("Accounts", cancel);

    /// <summary>Whether the database carries the demonstration marker.</summary>
    public bool IsDemonstration() => plain.Any("SELECT \"Id\" FROM \"Info\" WHERE \"IsDemonstration\"");

    private async Task<bool> AnyAsync(string table, CancellationToken cancel) =>
        (await plain.ReadAsync($"SELECT 1 FROM \"{table}\" LIMIT 1", cancel)).Count > 0;
}
