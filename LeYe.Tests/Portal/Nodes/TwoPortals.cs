using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Domain.Persistence;
using LeYe.Domain.Placements;
using LeYe.Portal.Commands;
using LeYe.Portal.Setup;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Nodes;

/// <summary>Two portals on one PostgreSQL, each with a data directory of its own. People of 庆阳 and 桂林 without a post.</summary>
public sealed class TwoPortals : IAsyncLifetime
{
    public const int FirstPerson = 100;
    public const int People = 60;

    private readonly string _path = Directory.CreateTempSubdirectory("leye-two-portals-").FullName;

    public PrivatePostgres Server { get; private set; } = null!;

    public TestTime Time { get; } = new(new DateOnly(2024, 2, 29));

    public WebApplication A { get; private set; } = null!;

    public WebApplication B { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        // Made even where every test of the class is left out.
        if (!PostgresServer.IsWanted)
            return;
        Server = await PrivatePostgres.StartAsync();
        A = Build("a");
        await RecordsHost.PrepareAsync(A.Services);
        await SeedAsync();
        // They share the field key, as README says.
        Directory.CreateDirectory(Path.Combine(_path, "b", "keys"));
        File.Copy(Path.Combine(_path, "a", "keys", "field.key"), Path.Combine(_path, "b", "keys", "field.key"));
        B = Build("b");
        await RecordsHost.PrepareAsync(B.Services);
        await A.StartAsync();
        await B.StartAsync();
    }

    public async Task DisposeAsync()
    {
        if (Server is null)
            return;
        foreach (var portal in new[] { A, B })
        {
            await portal.StopAsync();
            await portal.DisposeAsync();
        }
        await Server.DisposeAsync();
        Directory.Delete(_path, recursive: true);
    }

    public static Uri AddressOf(WebApplication portal) => new(portal.Urls.First());

    /// <summary>A browser that has signed in at a portal.</summary>
    public static async Task<PortalClient> SignInAsync(WebApplication portal, string account)
    {
        var client = new PortalClient(AddressOf(portal));
        var answer = await client.SubmitAsync(await client.GetAsync("/signin"), new() { ["username"] = account, ["password"] = PortalFixture.Password });
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        return client;
    }

    /// <summary>The same browser, sent to another portal.</summary>
    public static PortalClient At(WebApplication portal, PortalClient browser) => new(AddressOf(portal), browser.Cookies);

    public LeYeDb Read() => A.Services.GetRequiredService<Database>().Read(BaseScope.All);

    public int BaseId(string key)
    {
        using var db = Read();
        return db.Bases.Single(b => b.Key == key).Id;
    }

    /// <summary>Records a placement by a portal's own services.</summary>
    public Task<int> PlaceAsync(WebApplication portal, int personId, int baseId) => portal.Services.GetRequiredService<PlacementService>().RecordPlacementAsync(
        TestDatabase.ActorOf(RoleName.BaseLead, baseId),
        new RecordPlacementOptions { PersonId = personId, BaseId = baseId, Post = "客服", WorkMode = WorkMode.OnSite, StartOn = new DateOnly(2024, 2, 29) }, null);

    private WebApplication Build(string name) => PortalHost.Build(new PortalOptions
    {
        Directory = DataDirectory.Prepare(Path.Combine(_path, name), Server.ConnectionString), Address = "http://127.0.0.1:0", Time = Time, EnvironmentName = "Production",
    });

    private async Task SeedAsync()
    {
        await using (var db = A.Services.GetRequiredService<IDbContextFactory<LeYeDb>>().CreateDbContext())
        {
            db.AddRange(Enumerable.Range(FirstPerson, People).Select(id => Make.Person(id, BaseId(id % 2 == 0 ? "qingyang" : "guilin"))));
            await db.SaveChangesAsync();
        }
        await UserAddCommand.AddAsync(A.Services, "hq", "总部", RoleName.Foundation, null, PortalFixture.Password);
        await UserAddCommand.AddAsync(A.Services, "lead", "负责人", RoleName.BaseLead, BaseId("qingyang"), PortalFixture.Password);
    }
}
