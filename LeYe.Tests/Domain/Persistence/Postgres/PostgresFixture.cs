using LeYe.Domain.Persistence.Postgres;
using LeYe.Tests.Support;

namespace LeYe.Tests.Domain.Persistence.Postgres;

/// <summary>One server for the tests of what processes share; each test has a database of its own.</summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    private int _databases;

    public PrivatePostgres Server { get; private set; } = null!;

    public async Task InitializeAsync() => Server = await PrivatePostgres.StartAsync();

    public async Task DisposeAsync() => await Server.DisposeAsync();

    /// <summary>An empty database with the tables that processes share.</summary>
    public async Task<string> CreateAsync()
    {
        var address = await Server.CreateAsync("nodes" + Interlocked.Increment(ref _databases));
        await NodesSetup.MakeTablesAsync(address, CancellationToken.None);
        return address;
    }
}
