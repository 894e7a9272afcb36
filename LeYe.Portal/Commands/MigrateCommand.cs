using LeYe.Portal.Setup;

namespace LeYe.Portal.Commands;

/// <summary>Brings the database of a data directory to this program's version, or makes a new one.</summary>
public static class MigrateCommand
{
    public static async Task<int> RunAsync(CommandOptions options, CommandOutput to)
    {
        var directory = options.Prepare();
        await using var services = RecordsHost.Build(directory);
        var applied = await RecordsHost.PrepareAsync(services);
        await to.Out.WriteLineAsync(CommandText.Get(applied == 0 ? "Migrate.Current" : "Migrate.Done", directory.DatabaseName, applied));
        return 0;
    }
}
