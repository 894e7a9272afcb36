using Npgsql;

namespace LeYe.Domain.Persistence.Postgres;

/// <summary>Where the shared database is.</summary>
public sealed class PostgresAddress(string connectionString)
{
    // Longer than a turn of the network, shorter than the patience of who waits for a page.
    private const int Patience = 5;
    private const int KeepAliveSeconds = 10;

    /// <summary>For what is asked beside the records: its own small pool.</summary>
    internal NpgsqlDataSource Plain { get; } = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString)
    {
        ApplicationName = "LeYe.Portal", Timeout = Patience, CommandTimeout = 30, MaxPoolSize = 10, KeepAlive = KeepAliveSeconds,
    });

    /// <summary>A connection that stays open to listen. A dead line is noticed by asking from time to time.</summary>
    internal NpgsqlConnection MakeListener() => new(new NpgsqlConnectionStringBuilder(connectionString)
    {
        ApplicationName = "LeYe.Portal notices", Timeout = Patience, Pooling = false, KeepAlive = KeepAliveSeconds,
    }.ToString());
}
