using LeYe.Domain.Persistence;
using LeYe.Domain.Persistence.Postgres;
using LeYe.Portal.Setup;
using Npgsql;

namespace LeYe.Portal.Commands;

/// <summary>Moves the records of a data directory into an empty PostgreSQL database. The file is only read; the portal must stand still.</summary>
public static class MigrateToCommand
{
    public static async Task<int> RunAsync(CommandOptions options, CommandOutput to)
    {
        var directory = DataDirectory.Existing(options.DataDirectory);
        var database = options.Text("database")!;
        await CheckSourceAsync(directory);
        try
        {
            if (!await PostgresMove.IsEmptyAsync(database, CancellationToken.None))
                throw CommandFailure.Failed("Fault.TargetNotEmpty");
            await using var target = RecordsHost.Build(DataDirectory.Prepare(directory.Path, database));
            await RecordsHost.MigrateAsync(target);
            var keys = MoveKeys(directory, target.GetRequiredService<ProtectionKeyTable>());
            var moved = await PostgresMove.RunAsync(directory.DatabaseFile, database, CancellationToken.None);
            foreach (var table in moved.OrderBy(t => t.Name, StringComparer.Ordinal))
                await to.Out.WriteLineAsync(CommandText.Get("MigrateTo.Table", table.Name, table.Rows, table.Hash));
            await to.Out.WriteLineAsync(CommandText.Get("MigrateTo.Done", moved.Count, moved.Sum(t => t.Rows), keys));
            return 0;
        }
        catch (MoveDiffersException fault)
        {
            throw CommandFailure.Failed("Fault.TableDiffers", fault.Table);
        }
        catch (Exception fault) when (fault is ArgumentException or NpgsqlException || StorageFaults.IsAway(fault))
        {
            throw CommandFailure.Failed("Fault.TargetAway", fault.GetBaseException().Message.ReplaceLineEndings(" "));
        }
    }

    private static async Task CheckSourceAsync(DataDirectory directory)
    {
        await using var source = RecordsHost.Build(directory);
        await RecordsHost.CheckAsync(source);
        if (await source.GetRequiredService<DatabaseState>().MissingMigrationsAsync(CancellationToken.None) > 0)
            throw CommandFailure.Failed("Fault.SourceOlder");
    }

    // Cookies of wall displays, and what waits in sealed links, hold on.
    private static int MoveKeys(DataDirectory directory, ProtectionKeyTable table)
    {
        var files = Directory.GetFiles(Path.GetDirectoryName(directory.FieldKeyFile)!, "*.xml");
        foreach (var file in files)
            table.Add(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file));
        return files.Length;
    }
}
