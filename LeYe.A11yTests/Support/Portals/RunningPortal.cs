using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Domain.Persistence;
using LeYe.Portal.Commands;
using LeYe.Portal.Setup;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.A11yTests.Support.Portals;

/// <summary>A real portal in this process on a free loopback port.</summary>
public sealed class RunningPortal : IAsyncDisposable
{
    public const string Password = "correct horse battery";

    /// <summary>The business date on which everything happens.</summary>
    public static readonly DateOnly Today = new(2024, 2, 29);

    private static readonly (string Name, RoleName Role)[] Accounts =
    [
        ("hq", RoleName.Foundation), ("auditor", RoleName.Auditor), ("admin", RoleName.Administrator),
        ("base-qingyang", RoleName.BaseLead), ("coach-qingyang", RoleName.Coach),
        ("preparer", RoleName.ReportPreparer), ("reviewer", RoleName.ReportReviewer), ("signer", RoleName.ReportSigner), ("operator", RoleName.Operator),
    ];

    // Built once; each portal that shows it has a copy of its own.
    private static readonly Lazy<Task<string>> Demonstration = new(() => Task.Run(BuildDemonstrationAsync));

    private readonly WebApplication _app;
    private readonly string _path;

    private RunningPortal(WebApplication app, string path) => (_app, _path) = (app, path);

    public IServiceProvider Services => _app.Services;

    public string Address => _app.Urls.First();

    public static async Task<RunningPortal> StartAsync(PortalKind kind)
    {
        var path = Directory.CreateTempSubdirectory("leye-a11y-").FullName;
        if (kind is PortalKind.Demonstration or PortalKind.Journeys or PortalKind.Final)
            Copy(await Demonstration.Value, path);
        var app = PortalHost.Build(new PortalOptions
        {
            Directory = DataDirectory.Prepare(path), Address = "http://127.0.0.1:0", Time = new StillTime(Today),
            EnvironmentName = kind == PortalKind.Development ? "Development" : "Production",
        });
        await RecordsHost.PrepareAsync(app.Services);
        if (kind is PortalKind.Empty or PortalKind.Broken)
            await AddAccountsAsync(app.Services);
        if (kind == PortalKind.Broken)
            await BreakAsync(app.Services);
        if (kind == PortalKind.Final)
            await FinalYear.MakeAsync(app.Services);
        await app.StartAsync();
        return new RunningPortal(app, path);
    }

    /// <summary>The records of all bases, to look addresses up; nothing is tracked.</summary>
    public LeYeDb Read() => Services.GetRequiredService<Database>().Read(BaseScope.All);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_path, recursive: true);
    }

    private static async Task<string> BuildDemonstrationAsync()
    {
        var path = Directory.CreateTempSubdirectory("leye-a11y-demo-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(path, recursive: true);
        using var said = new StringWriter();
        var code = await CommandLine.RunAsync(["demo", "--data", path, "--until", Today.ToString("yyyy-MM-dd"), "--password", Password], said, said);
        if (code != 0)
            throw new InvalidOperationException(said.ToString());
        await using (var app = PortalHost.Build(new PortalOptions { Directory = DataDirectory.Prepare(path), Address = "http://127.0.0.1:0", Time = new StillTime(Today), EnvironmentName = "Production" }))
            await SecondFactors.AddAsync(app.Services);
        // Closed for good, so that its file is whole.
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return path;
    }

    private static void Copy(string from, string to)
    {
        foreach (var folder in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(to + folder[from.Length..]);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            File.Copy(file, to + file[from.Length..]);
    }

    private static async Task AddAccountsAsync(IServiceProvider services)
    {
        var baseId = await services.GetRequiredService<BaseQueries>().FindIdAsync("qingyang", CancellationToken.None);
        foreach (var (name, role) in Accounts)
            await UserAddCommand.AddAsync(services, name, "测试账号", role, RoleRights.SeesAllBases(role) ? null : baseId, Password);
        // A base with sub-bases, whose people choose where they are.
        var withSubBases = await services.GetRequiredService<BaseQueries>().FindIdAsync("guilin", CancellationToken.None);
        await UserAddCommand.AddAsync(services, "base-guilin", "测试账号", RoleName.BaseLead, withSubBases, Password);
        // A base whose first people left long ago.
        var older = await services.GetRequiredService<BaseQueries>().FindIdAsync("zhangye", CancellationToken.None);
        await UserAddCommand.AddAsync(services, "base-zhangye", "测试账号", RoleName.BaseLead, older, Password);
    }

    private static async Task BreakAsync(IServiceProvider services)
    {
        using var db = services.GetRequiredService<IDbContextFactory<LeYeDb>>().CreateDbContext();
        await db.Database.ExecuteSqlAsync($"PRAGMA foreign_keys=OFF; DROP TABLE People");
    }
}
