using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using LeYe.Portal.Commands;
using LeYe.Portal.Setup;
using LeYe.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.A11yTests.Nodes;

/// <summary>A private PostgreSQL with the records of one base: people without a post, its head, and headquarters.</summary>
public sealed class SharedRecords : IAsyncDisposable
{
    public const string Password = "correct horse battery";
    public const string Head = "base-qingyang";
    public const string Headquarters = "hq";

    private readonly string _directory;
    private readonly WebApplication _app;

    private SharedRecords(PrivatePostgres server, string directory, WebApplication app, IReadOnlyList<int> people) =>
        (Server, _directory, _app, People) = (server, directory, app, people);

    public PrivatePostgres Server { get; }

    public IReadOnlyList<int> People { get; }

    /// <summary>The domain over the same database, to put records there and to look at them.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>For the nodes, which share no file.</summary>
    public string FieldKeys => string.Join(';', File.ReadAllLines(new DataDirectory(_directory).FieldKeyFile));

    public static async Task<SharedRecords> CreateAsync(int people)
    {
        var server = await PrivatePostgres.StartAsync();
        try
        {
            return await CreateAsync(server, people);
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    private static async Task<SharedRecords> CreateAsync(PrivatePostgres server, int people)
    {
        var directory = Directory.CreateTempSubdirectory("leye-nodes-").FullName;
        var app = PortalHost.Build(new PortalOptions { Directory = DataDirectory.Prepare(directory, server.ConnectionString), Address = "http://127.0.0.1:0" });
        await RecordsHost.PrepareAsync(app.Services);
        var baseId = (await app.Services.GetRequiredService<BaseQueries>().FindIdAsync("qingyang", CancellationToken.None))!.Value;
        await UserAddCommand.AddAsync(app.Services, Head, "负责人", RoleName.BaseLead, baseId, Password);
        await UserAddCommand.AddAsync(app.Services, Headquarters, "总部", RoleName.Foundation, null, Password);
        return new SharedRecords(server, directory, app, await PutPeopleAsync(app.Services, baseId, people));
    }

    public LeYeDb Read() => Services.GetRequiredService<Database>().Read(BaseScope.All);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Server.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    private static async Task<IReadOnlyList<int>> PutPeopleAsync(IServiceProvider services, int baseId, int count)
    {
        await using var db = services.GetRequiredService<IDbContextFactory<LeYeDb>>().CreateDbContext();
        var registered = services.GetRequiredService<BusinessCalendar>().Today.AddYears(-1);
        var people = Enumerable.Range(1, count).Select(i => new Person
        {
            BaseId = baseId, Name = $"学员{i:000}", WorkerType = WorkerType.NonDisabled, Sex = Sex.Female, Household = Household.Urban, RegisteredOn = registered,
        }).ToList();
        db.AddRange(people);
        await db.SaveChangesAsync();
        return [.. people.Select(p => p.Id)];
    }
}
