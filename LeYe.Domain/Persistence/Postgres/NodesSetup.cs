using LeYe.Domain.Common;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LeYe.Domain.Persistence.Postgres;

/// <summary>What several processes of a portal share besides the records.</summary>
public static class NodesSetup
{
    public static IServiceCollection AddPostgresNodes(this IServiceCollection services, string connectionString) => services
        .AddSingleton(_ => new PostgresAddress(connectionString))
        .AddSingleton<PostgresCarrier>()
        .AddSingleton<IChangeCarrier>(s => s.GetRequiredService<PostgresCarrier>())
        .AddSingleton<ISharedVersion>(s => s.GetRequiredService<PostgresCarrier>())
        .AddSingleton(s => new NoticeListener(s.GetRequiredService<PostgresAddress>(), s.GetRequiredService<PostgresCarrier>(), s.GetRequiredService<CommittedChanges>(), s.GetRequiredService<BusinessCalendar>()))
        .AddSingleton(s => new SharedShelf(s.GetRequiredService<PostgresAddress>(), s.GetRequiredService<FieldProtector>(), s.GetRequiredService<TimeProvider>()))
        .AddSingleton(s => new SharedTries(s.GetRequiredService<PostgresAddress>(), s.GetRequiredService<FieldProtector>()))
        .AddSingleton(s => new ProtectionKeyTable(s.GetRequiredService<PostgresAddress>(), s.GetRequiredService<FieldProtector>()));

    /// <summary>Makes their tables where they are missing.</summary>
    public static async Task MakeTablesAsync(string connectionString, CancellationToken cancel)
    {
        await using var stream = typeof(NodesSetup).Assembly.GetManifestResourceStream("LeYe.Domain.Persistence.Postgres.Nodes.sql")!;
        using var reader = new StreamReader(stream);
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancel);
        await using var command = new NpgsqlCommand(await reader.ReadToEndAsync(cancel), connection);
        await command.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>Lets one process at a time begin, until disposed: two that start together must not both make the tables, the sites or the first key.</summary>
    public static async Task<IAsyncDisposable> TakeTurnAsync(string connectionString, CancellationToken cancel)
    {
        // Not pooled: to close it is to give the turn back.
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ToString());
        await connection.OpenAsync(cancel);
        // "leye" in ASCII; the second number parts what is locked.
        await using var command = new NpgsqlCommand("SELECT pg_advisory_lock(1818589541, 2)", connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancel);
        return connection;
    }
}
