using System.Globalization;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Domain.Persistence.Postgres;
using LeYe.Domain.Persistence.Sqlite;
using LeYe.Portal.Setup;

namespace LeYe.Portal.Commands;

/// <summary>Shows and changes the keys of the encrypted columns. No secret is ever printed.</summary>
public static class KeyCommands
{
    /// <summary>Lists the keys: what for, name, since when, how much is under it.</summary>
    public static async Task<int> ShowAsync(CommandOptions options, CommandOutput to)
    {
        await using var services = await OpenAsync(Directory(options));
        var keys = services.GetRequiredService<FieldKeyStore>().Look();
        var use = await services.GetRequiredService<KeyUseQueries>().CountAsync();
        foreach (var key in keys.Encryption)
            await to.Out.WriteLineAsync(CommandText.Get("Keys.Encryption", key.Name, Since(key), Stand(key == keys.Encryption[0]), use.Of(key)));
        foreach (var key in keys.Search)
            await to.Out.WriteLineAsync(CommandText.Get("Keys.Search", key.Name, Since(key), Stand(key == keys.Search[0])));
        if (use.Unnamed > 0)
            await to.Out.WriteLineAsync(CommandText.Get("Keys.Unnamed", use.Unnamed));
        return 0;
    }

    /// <summary>Makes a new encryption key and encrypts everything anew, or takes up where a run was cut off. The portal may run.</summary>
    public static Task<int> RotateAsync(CommandOptions options, CommandOutput to) => ChangeAsync(options, async services =>
    {
        var done = await services.GetRequiredService<KeyRotationService>().RotateAsync();
        await to.Out.WriteLineAsync(CommandText.Get(done.IsNew ? "Keys.Rotated" : "Keys.TakenUp", done.KeyName, done.Values, done.Files));
        await to.Out.WriteLineAsync(CommandText.Get("Keys.OldStay"));
    });

    /// <summary>Makes a new search key and all search hashes anew. The portal must stand still.</summary>
    public static async Task<int> RotateSearchAsync(CommandOptions options, CommandOutput to)
    {
        var directory = Directory(options);
        await (await OpenAsync(directory)).DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Npgsql.NpgsqlConnection.ClearAllPools();
        var store = directory.FieldKeyStore();
        if (store.IsGiven)
            throw CommandFailure.Failed("Rule." + KeyRotationService.Given.Name);
        int rows;
        // Closed before the act is noted: it keeps everybody out as long as it is open.
        await using (System.Data.Common.DbConnection connection = directory.Server is { } server ? PostgresSetup.Own(server) : SqliteSetup.Impatient(directory.DatabaseFile))
            rows = await HeldAsync(() => SearchKeyRotation.RunAsync(connection, store, TimeProvider.System.GetUtcNow().UtcDateTime, CancellationToken.None))
                ?? throw CommandFailure.Failed("Fault.KeysInUse");
        await using var services = await OpenAsync(directory);
        await services.GetRequiredService<KeyRotationService>().NoteSearchKeyAsync(rows);
        await to.Out.WriteLineAsync(CommandText.Get("Keys.SearchRotated", store.Look().Search[0].Name, rows));
        return 0;
    }

    /// <summary>Takes keys that nothing is under out of the key file; the file as it was is kept for older backups.</summary>
    public static Task<int> RetireAsync(CommandOptions options, CommandOutput to) => ChangeAsync(options, async services =>
    {
        var keptAt = Path.GetFullPath(options.Text("out")!);
        if (File.Exists(keptAt))
            throw CommandFailure.Failed("Fault.BackupExists", keptAt);
        var names = await services.GetRequiredService<KeyRotationService>().RetireAsync(keptAt);
        await to.Out.WriteLineAsync(names.Count == 0 ? CommandText.Get("Keys.NoneToRetire") : CommandText.Get("Keys.Retired", string.Join("、", names), keptAt));
    });

    private static async Task<int> ChangeAsync(CommandOptions options, Func<IServiceProvider, Task> change)
    {
        await using var services = await OpenAsync(Directory(options));
        try
        {
            return await HeldAsync(async () =>
            {
                await change(services);
                return 0;
            });
        }
        catch (RuleBrokenException broken)
        {
            throw CommandFailure.Failed("Rule." + broken.Rule.Name);
        }
    }

    private static async Task<T> HeldAsync<T>(Func<Task<T>> change)
    {
        try
        {
            return await change();
        }
        catch (IOException fault)
        {
            throw CommandFailure.Failed("Fault.KeysHeld", fault.Message);
        }
    }

    private static DataDirectory Directory(CommandOptions options)
    {
        var directory = options.Existing();
        return directory.FieldKeyStore().Exists ? directory : throw CommandFailure.Failed("Fault.KeyMissing", directory.FieldKeyFile);
    }

    private static async Task<ServiceProvider> OpenAsync(DataDirectory directory)
    {
        var services = RecordsHost.Build(directory);
        await RecordsHost.MigrateAsync(services);
        return services;
    }

    private static string Stand(bool isInForce) => CommandText.Get(isInForce ? "Keys.InForce" : "Keys.Old");

    private static string Since(FieldKey key) =>
        key.MadeAt is { } at ? BusinessCalendar.LocalTime(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : CommandText.Get("Keys.NoDate");
}
