using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using LeYe.A11yTests.Support;
using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using LeYe.Domain.Training;
using LeYe.Portal.Commands;
using LeYe.Portal.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.A11yTests.NeverLost;

/// <summary>A portal in a process of its own, which is killed and started again on the same records and the same address.</summary>
public sealed class KillablePortal : IAsyncDisposable
{
    public const string Password = "correct horse battery";
    private readonly IServiceProvider _records;
    private Process? _process;

    private KillablePortal(IServiceProvider records, int port) => (_records, Address) = (records, $"http://127.0.0.1:{port}");

    public string Address { get; }

    /// <summary>How often the process was killed.</summary>
    public int Kills { get; private set; }

    /// <summary>Makes the records: coaches of one base, and classes that were held yesterday and wait for their register.</summary>
    public static async Task<KillablePortal> CreateAsync(IReadOnlyList<string> coaches, int classes, int people)
    {
        var path = Directory.CreateTempSubdirectory("leye-never-lost-").FullName;
        var app = PortalHost.Build(new PortalOptions { Directory = DataDirectory.Prepare(path), Address = "http://127.0.0.1:0" });
        await RecordsHost.PrepareAsync(app.Services);
        var portal = new KillablePortal(app.Services, FreePort()) { DataPath = path, App = app };
        var baseId = await app.Services.GetRequiredService<BaseQueries>().FindIdAsync("qingyang", CancellationToken.None);
        foreach (var coach in coaches)
            await UserAddCommand.AddAsync(app.Services, coach, coach, RoleName.Coach, baseId, Password);
        await portal.PutClassesAsync(baseId!.Value, classes, people);
        return portal;
    }

    public string DataPath { get; private init; } = "";

    private Microsoft.AspNetCore.Builder.WebApplication App { get; init; } = null!;

    /// <summary>Looks at the records, as the disk has them.</summary>
    public LeYeDb Read() => _records.GetRequiredService<Database>().Read(BaseScope.All);

    public async Task StartAsync()
    {
        var program = Path.Combine(SourceTree.Root, "LeYe.Portal", "bin", Configuration, "net10.0", "LeYe.Portal.dll");
        _process = Process.Start(new ProcessStartInfo("dotnet", ["exec", program, "--data", DataPath, "--urls", Address]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _ = _process.StandardOutput.ReadToEndAsync();
        var said = _process.StandardError.ReadToEndAsync();
        using var http = new HttpClient();
        for (var tries = 0; tries < 600; tries++)
        {
            try
            {
                if ((await http.GetAsync(Address + "/health/live")).StatusCode == HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not yet.
            }
            if (_process.HasExited)
                throw new InvalidOperationException(await said);
            await Task.Delay(50);
        }
        throw new InvalidOperationException("the portal does not answer");
    }

    /// <summary>Ends the process at once, whatever it is doing, and starts another.</summary>
    public async Task KillAndStartAsync()
    {
        Kill();
        Kills++;
        await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Kill();
        await App.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(DataPath, recursive: true);
    }

    // Only the process that was started here, by its own handle.
    private void Kill()
    {
        _process?.Kill();
        _process?.WaitForExit();
        _process?.Dispose();
        _process = null;
    }

    private async Task PutClassesAsync(int baseId, int classes, int people)
    {
        using var db = _records.GetRequiredService<IDbContextFactory<LeYeDb>>().CreateDbContext();
        var yesterday = _records.GetRequiredService<BusinessCalendar>().Today.AddDays(-1);
        var persons = Enumerable.Range(1, people).Select(i => new Person
        {
            BaseId = baseId, Name = $"学员{i:00}", WorkerType = WorkerType.NonDisabled, Sex = Sex.Female, Household = Household.Urban, RegisteredOn = yesterday.AddYears(-1),
        }).ToList();
        db.AddRange(persons);
        await db.SaveChangesAsync();
        for (var number = 1; number <= classes; number++)
        {
            db.Add(new TrainingClass
            {
                BaseId = baseId, Name = $"班{number}", IntakeNumber = number, Category = TrainingCategory.PreJob, Mode = TrainingMode.FixedPost, Delivery = TrainingDelivery.OnSite,
                StartsOn = yesterday.AddDays(-7), EndsOn = yesterday.AddDays(7),
                Sessions = [new ClassSession { Number = 1, HeldOn = yesterday, StartsAt = new TimeOnly(9, 0), EndsAt = new TimeOnly(11, 0) }],
                Enrolments = [.. persons.Select((p, i) => new Enrolment { PersonId = p.Id, NumberInClass = i + 1, FromOn = yesterday.AddDays(-7) })],
            });
        }
        await db.SaveChangesAsync();
    }

    private static string Configuration => typeof(KillablePortal).Assembly.Location.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    private static int FreePort()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        return port;
    }
}
