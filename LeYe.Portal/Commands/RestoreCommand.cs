using LeYe.Domain.Accounts;
using LeYe.Domain.Auditing;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence.Sqlite;
using LeYe.Portal.Commands.Backups;
using LeYe.Portal.Setup;

namespace LeYe.Portal.Commands;

/// <summary>Puts a backup into a data directory that has no database. Everything is checked before the first file stands in its place.</summary>
public static class RestoreCommand
{
    public static async Task<int> RunAsync(CommandOptions options, CommandOutput to)
    {
        if (options.Database is not null)
            throw CommandFailure.Failed("Fault.FileOnly");
        var source = Path.GetFullPath(options.Text("from")!);
        if (!File.Exists(source))
            throw CommandFailure.Failed("Fault.BackupMissing", source);
        var given = options.Text("key") is { } path ? ReadKeys(Path.GetFullPath(path)) : null;
        var directory = DataDirectory.Prepare(options.DataDirectory);
        if (directory.HasDatabase || File.Exists(directory.DatabaseFile + "-wal"))
            throw CommandFailure.Failed("Fault.RestoreExists", directory.DatabaseFile);
        if (Directory.Exists(directory.AttachmentFolder) && Directory.EnumerateFileSystemEntries(directory.AttachmentFolder).Any())
            throw CommandFailure.Failed("Fault.RestoreExists", directory.AttachmentFolder);
        using var backup = await BackupReader.OpenAsync(source, CancellationToken.None);
        var waiting = Path.Combine(directory.Path, $".restore-{Environment.ProcessId}");
        try
        {
            await UnpackAsync(backup, waiting);
            await PlaceAsync(backup, directory, waiting, given);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.Failed("Fault.DataNotWritable", directory.Path);
        }
        finally
        {
            if (Directory.Exists(waiting))
                Directory.Delete(waiting, recursive: true);
        }
        await FinishAsync(backup.Manifest, directory, to);
        return 0;
    }

    private static async Task UnpackAsync(BackupReader backup, string waiting)
    {
        foreach (var file in backup.Manifest.Files)
        {
            var target = Path.Combine(waiting, file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            await backup.UnpackAsync(file, target, CancellationToken.None);
        }
        if (!await SqliteCopy.IsSoundAsync(Path.Combine(waiting, BackupManifest.DatabaseName), CancellationToken.None))
            throw CommandFailure.Failed("Fault.BackupHash", BackupManifest.DatabaseName);
    }

    private static async Task PlaceAsync(BackupReader backup, DataDirectory directory, string waiting, FieldKeys? given)
    {
        var packed = Path.Combine(waiting, BackupManifest.KeyName);
        var store = directory.FieldKeyStore();
        var own = store.IsGiven ? store.Look() : File.Exists(directory.FieldKeyFile) ? ReadKeys(directory.FieldKeyFile) : null;
        var keys = given ?? own ?? (File.Exists(packed) ? ReadKeys(packed) : throw CommandFailure.Failed("Fault.RestoreKeyMissing", directory.FieldKeyFile));
        if (!await backup.FitsAsync(keys, CancellationToken.None) || own is not null && !await backup.FitsAsync(own, CancellationToken.None))
            throw CommandFailure.Failed("Fault.RestoreKey");
        // Both may be needed: the own ones are newer, the given ones may have been retired since.
        var all = own?.With(keys) ?? keys;
        var database = Path.Combine(waiting, BackupManifest.DatabaseName);
        if (!await CipherCheck.IsReadableAsync(database, store.IsGiven ? own! : all, CancellationToken.None))
            throw CommandFailure.Failed("Fault.RestoreKeyOld");
        if (!store.IsGiven)
            all.Replace(directory.FieldKeyFile);
        await SqliteCopy.UseWriteAheadLogAsync(database, CancellationToken.None);
        // The database comes last: where it stands, everything it names stands too.
        var attachments = Path.Combine(waiting, "attachments");
        if (Directory.Exists(attachments))
        {
            if (Directory.Exists(directory.AttachmentFolder))
                Directory.Delete(directory.AttachmentFolder);
            Directory.Move(attachments, directory.AttachmentFolder);
        }
        File.Move(database, directory.DatabaseFile);
    }

    private static async Task FinishAsync(BackupManifest manifest, DataDirectory directory, CommandOutput to)
    {
        await using var services = RecordsHost.Build(directory);
        await RecordsHost.PrepareAsync(services);
        await services.GetRequiredService<BackupNoteService>().NoteRestoredAsync(Actor.Setup, manifest.TakenAt);
        var attachments = manifest.Files.Count(f => f.Name.StartsWith(BackupManifest.AttachmentFolder, StringComparison.Ordinal));
        await to.Out.WriteLineAsync(CommandText.Get("Restore.Done", directory.Path, BusinessCalendar.LocalTime(manifest.TakenAt).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture), attachments));
    }

    private static FieldKeys ReadKeys(string path)
    {
        try
        {
            if (!File.Exists(path))
                throw CommandFailure.Failed("Fault.KeyMissing", path);
            return FieldKeys.Load(path);
        }
        catch (Exception fault) when (fault is FormatException or IndexOutOfRangeException or IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.Failed("Fault.KeyDamaged", path);
        }
    }
}
