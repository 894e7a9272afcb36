using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Portal.Commands;
using LeYe.Portal.Setup;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Support;

/// <summary>A real portal on a free loopback port with the published bases and one account for each role.</summary>
public class PortalFixture : IAsyncLifetime
{
    public const string Password = "correct horse battery";
    private readonly string _path = Directory.CreateTempSubdirectory("leye-portal-").FullName;
    private readonly Dictionary<string, Task<PortalClient>> _clients = [];
    private WebApplication? _app;
    private string? _server;

    public IServiceProvider Services => _app!.Services;

    public Uri Address { get; private set; } = null!;

    /// <summary>The business date on which the tests happen.</summary>
    public virtual DateOnly Today => new(2024, 2, 29);

    public TestTime Time { get; private set; } = null!;

    public string DataPath => _path;

    public Database Database => Services.GetRequiredService<Database>();

    public FieldProtector Protector => Services.GetRequiredService<FieldProtector>();

    public async Task InitializeAsync()
    {
        Time = new TestTime(Today);
        _app = PortalHost.Build(new PortalOptions
        {
            Directory = DataDirectory.Prepare(_path, _server = PostgresServer.IsWanted ? TestServerDatabase.MakeBare() : null), Address = "http://127.0.0.1:0", Time = Time, EnvironmentName = "Development",
        });
        await PrepareAsync();
        await SeedAsync();
        await _app.StartAsync();
        Address = new Uri(_app.Urls.First());
    }

    public async Task DisposeAsync()
    {
        foreach (var client in _clients.Values)
            (await client).Dispose();
        await _app!.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_path, recursive: true);
        if (_server is not null)
            PostgresServer.Drop(_server);
    }

    /// <summary>A browser-like client without a sign-in.</summary>
    public PortalClient Visitor() => new(Address);

    /// <summary>A client signed in with a role; base roles belong to the base with that key.</summary>
    public Task<PortalClient> SignedInAsync(RoleName role, string baseKey = "qingyang")
    {
        var name = AccountName(role, baseKey);
        lock (_clients)
            return _clients.TryGetValue(name, out var known) ? known : _clients[name] = SignInAsync(name);
    }

    /// <summary>A client of its own, freshly signed in, for a test that moves the clock or ends the sign-in.</summary>
    public Task<PortalClient> FreshAsync(RoleName role, string baseKey = "qingyang") => SignInAsync(AccountName(role, baseKey));

    /// <summary>Signs in on a page that asks for it.</summary>
    public Task<PortalAnswer> SignInAsync(PortalClient client, PortalAnswer page, RoleName role, string baseKey = "qingyang") =>
        client.SubmitAsync(page, new() { ["username"] = AccountName(role, baseKey), ["password"] = Password });

    /// <summary>The id of a base.</summary>
    public int BaseId(string key)
    {
        using var db = Open();
        return db.Bases.Single(b => b.Key == key).Id;
    }

    /// <summary>A context over all bases, to look at or put records.</summary>
    public LeYeDb Open()
    {
        var db = Services.GetRequiredService<IDbContextFactory<LeYeDb>>().CreateDbContext();
        db.NarrowTo(BaseScope.All);
        if (_server is not null)
        {
            TestServerDatabase.GoOnAfter(db);
            return db;
        }
        // These writes stand outside the portal's write gate: let SQLite itself wait for the portal's.
        db.Database.OpenConnection();
        db.Database.ExecuteSqlRaw("PRAGMA busy_timeout = 30000");
        return db;
    }

    /// <summary>Makes the database, with the published bases in it.</summary>
    protected virtual Task PrepareAsync() => RecordsHost.PrepareAsync(Services);

    /// <summary>Puts the starting records in place. Override to add more.</summary>
    protected virtual async Task SeedAsync()
    {
        using (var db = Open())
        {
            // Test identity numbers are valid only in a database with this marker.
            db.Info.Add(new DatabaseInfo { IsDemonstration = true, CreatedAt = Time.GetUtcNow().UtcDateTime });
            await db.SaveChangesAsync();
        }
        await AddAccountsAsync();
    }

    /// <summary>An account of each role; base roles at 庆阳 and at 桂林.</summary>
    protected async Task AddAccountsAsync()
    {
        foreach (var role in Enum.GetValues<RoleName>())
            foreach (var key in RoleRights.SeesAllBases(role) ? [""] : new[] { "qingyang", "guilin" })
                await UserAddCommand.AddAsync(Services, AccountName(role, key), "测试账号", role, key.Length == 0 ? null : BaseId(key), Password);
    }

    private static string AccountName(RoleName role, string key) =>
        UserAddCommand.RoleWord(role) + (RoleRights.SeesAllBases(role) ? "" : "-" + key);

    private async Task<PortalClient> SignInAsync(string name)
    {
        var client = new PortalClient(Address);
        var page = await client.GetAsync("/signin");
        var answer = await client.SubmitAsync(page, new() { ["username"] = name, ["password"] = Password });
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        return client;
    }
}
