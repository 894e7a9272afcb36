using LeYe.Domain.Common;
using Microsoft.Extensions.DependencyInjection;

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
        .AddSingleton(s => new SharedShelf(s.GetRequiredService<PostgresAddress>(), s.GetRequiredService<FieldProtector>()))
        .AddSingleton(s => new SharedTries(s.GetRequiredService<PostgresAddress>(), s.GetRequiredService<FieldProtector>()))
        .AddSingleton(s => new ProtectionKeyTable(s.GetRequiredService<PostgresAddress>(), s.GetRequiredService<FieldProtector>()));

    /// <summary>Makes their tables where they are missing.</summary>
    public static async Task MakeTablesAsync(string connectionString, CancellationToken cancel)
    {
        await using var stream = typeof(NodesSetup).Assembly.GetManifestResourceStream("LeYe.Domain.Persistence.Postgres.Nodes.sql")!;
        using var reader = new StreamReader(stream);
        await using var connection = new Npgsql.NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        // Two processes that start together: the second waits, and finds them.
        await using (var command = new Npgsql.NpgsqlCommand("SELECT pg_advisory_xact_lock(118822440796162)", connection))
            await command.ExecuteNonQueryAsync(cancel);
        await using (var command = new Npgsql.NpgsqlCommand(await reader.ReadToEndAsync(cancel), connection))
            await command.ExecuteNonQueryAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
