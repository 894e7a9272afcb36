using LeYe.Domain.Accounts;
using LeYe.Domain.Auditing;
using LeYe.Portal.Commands.Backups;
using LeYe.Portal.Setup;
using Microsoft.Data.Sqlite;

namespace LeYe.Portal.Commands;

/// <summary>Writes the records and the attachments into one file, also while the portal is running. The keys stay where they are unless asked for.</summary>
public static class BackupCommand
{
    public static async Task<int> RunAsync(CommandOptions options, CommandOutput to)
    {
        var directory = options.ExistingFile();
        var target = Path.GetFullPath(options.Text("out")!);
        if (File.Exists(target) || Directory.Exists(target))
            throw CommandFailure.Failed("Fault.BackupExists", target);
        var (store, withKey) = (directory.FieldKeyStore(), options.Has("with-key"));
        // Keys from the environment stay there.
        if (!store.Exists || withKey && store.IsGiven)
            throw CommandFailure.Failed("Fault.KeyMissing", directory.FieldKeyFile);
        await using var services = RecordsHost.Build(directory);
        // Not brought to this program's version: a backup is what one wants before that.
        await RecordsHost.CheckAsync(services);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            await services.GetRequiredService<BackupNoteService>().NoteTakenAsync(Actor.Setup);
            var writer = new BackupWriter(directory, store.Look(), services.GetRequiredService<TimeProvider>());
            var (attachments, missing) = await writer.WriteAsync(target, withKey, CancellationToken.None);
            await to.Out.WriteLineAsync(CommandText.Get("Backup.Done", target, attachments));
            await to.Out.WriteLineAsync(CommandText.Get(withKey ? "Backup.WithKey" : "Backup.NoKey", directory.FieldKeyFile));
            if (missing.Count > 0)
                await to.Error.WriteLineAsync(CommandText.Get("Backup.Missing", missing.Count, directory.AttachmentFolder));
            return 0;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SqliteException { SqliteErrorCode: 10 or 13 or 14 })
        {
            throw CommandFailure.Failed("Fault.BackupNotWritten", target);
        }
    }
}
