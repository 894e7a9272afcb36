using LeYe.Domain;
using LeYe.Domain.Accounts;
using LeYe.Domain.Auditing;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using LeYe.Domain.Persistence.Postgres;
using LeYe.Domain.Persistence.Sqlite;
using LeYe.Domain.Reporting;
using LeYe.Portal.Commands;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LeYe.Portal.Setup;

/// <summary>The records without a web server, for the command line; the web server adds the same services.</summary>
public static class RecordsHost
{
    public static void AddRecords(this IServiceCollection services, DataDirectory directory)
    {
        services.TryAddSingleton(TimeProvider.System);
        if (directory.Server is { } server)
            services.AddPostgresDatabase(server).AddPostgresNodes(PostgresSetup.ConnectionString(server));
        else
            services.AddSqliteDatabase(directory.DatabaseFile);
        services.AddSingleton(directory);
        services.AddSingleton(s => directory.FieldKeyStore(s.GetRequiredService<TimeProvider>()));
        services.AddSingleton(s => new FieldProtector(s.GetRequiredService<FieldKeyStore>()));
        services.AddSingleton(s => new AttachmentFiles(directory.AttachmentFolder, s.GetRequiredService<FieldProtector>()));
        services.AddSingleton(new AuditAnchorFile(directory.AuditAnchorFile));
        services.AddDomain();
    }

    public static ServiceProvider Build(DataDirectory directory)
    {
        var services = new ServiceCollection();
        services.AddRecords(directory);
        services.AddDocuments();
        return services.BuildServiceProvider();
    }

    /// <summary>As <see cref="MigrateAsync"/>; a new database also gets the programme's sites and published figures.</summary>
    public static async Task<int> PrepareAsync(IServiceProvider services)
    {
        await using var turn = await TakeTurnAsync(services);
        var applied = await MigrateAsync(services);
        if (applied > 0)
            await services.GetRequiredService<SearchColumnService>().FillAsync(CancellationToken.None);
        if (applied > 0 || await services.GetRequiredService<DatabaseState>().IsEmptyAsync(CancellationToken.None))
            await services.GetRequiredService<PublishedProgrammeService>().ImportAsync(Actor.Setup, CancellationToken.None);
        // The first key of cookies and forms is made when it is asked for: of several processes by one alone.
        if (turn is not null)
            services.GetService<IDataProtectionProvider>()?.CreateProtector(nameof(RecordsHost)).Protect([]);
        return applied;
    }

    // Processes that share a database begin one after the other.
    private static async Task<IAsyncDisposable?> TakeTurnAsync(IServiceProvider services)
    {
        IAsyncDisposable? turn = null;
        if (services.GetRequiredService<DataDirectory>().Server is { } server)
            await ReadableAsync(services, async () =>
            {
                turn = await NodesSetup.TakeTurnAsync(server, CancellationToken.None);
                return 0;
            });
        return turn;
    }

    /// <summary>Brings the database to this program's version.</summary>
    /// <returns>How many migrations were applied.</returns>
    public static async Task<int> MigrateAsync(IServiceProvider services)
    {
        return await ReadableAsync(services, async () =>
        {
            var state = services.GetRequiredService<DatabaseState>();
            var missing = await state.MissingMigrationsAsync(CancellationToken.None);
            // Asked for only when it is needed: it waits for EF's model.
            if (missing > 0 || await state.LacksGuardsAsync(CancellationToken.None))
                await services.GetRequiredService<DatabaseUpgrade>().RunAsync(CancellationToken.None);
            if (services.GetRequiredService<DataDirectory>().Server is { } server)
                await NodesSetup.MakeTablesAsync(server, CancellationToken.None);
            var keys = services.GetRequiredService<FieldKeyStore>();
            if (keys.Exists && keys.Look().Search.Count > 1)
                await services.GetRequiredService<KeyRotationService>().SettleSearchKeyAsync();
            return missing;
        });
    }

    /// <summary>Refuses a database that is damaged or newer than this program, and changes nothing.</summary>
    public static Task CheckAsync(IServiceProvider services) =>
        ReadableAsync(services, () => services.GetRequiredService<DatabaseState>().MissingMigrationsAsync(CancellationToken.None));

    /// <summary>Whether a database on a server has been made already, of whichever version.</summary>
    public static async Task<bool> HasRecordsAsync(IServiceProvider services) =>
        await ReadableAsync(services, async () => await services.GetRequiredService<DatabaseState>().HasHistoryAsync(CancellationToken.None) ? 1 : 0) > 0;

    private static async Task<int> ReadableAsync(IServiceProvider services, Func<Task<int>> act)
    {
        try
        {
            return await act();
        }
        catch (DatabaseTooNewException)
        {
            throw CommandFailure.Failed("Fault.DatabaseNewer");
        }
        catch (Microsoft.Data.Sqlite.SqliteException fault) when (fault.SqliteErrorCode is 26 or 11)
        {
            throw CommandFailure.Failed("Fault.DatabaseDamaged");
        }
        catch (Npgsql.NpgsqlException fault) when (fault is not Npgsql.PostgresException || PostgresSetup.IsRefusedAtTheDoor(fault))
        {
            throw CommandFailure.Failed("Fault.ServerAway", services.GetRequiredService<DataDirectory>().DatabaseName, fault.Message);
        }
    }
}
