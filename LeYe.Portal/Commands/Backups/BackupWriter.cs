using System.IO.Compression;
using System.Security.Cryptography;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence.Sqlite;

namespace LeYe.Portal.Commands.Backups;

/// <summary>Writes a backup: the database as of one instant, the encrypted attachments it names, and a sealed manifest.</summary>
internal sealed class BackupWriter(DataDirectory directory, FieldKeys keys, TimeProvider time)
{
    private const int Tries = 3;

    /// <summary>How many attachments are in the backup, and the names of those that are not on the disk.</summary>
    public async Task<(int Attachments, IReadOnlyList<string> Missing)> WriteAsync(string target, bool withKey, CancellationToken cancel)
    {
        var partial = target + ".part";
        var copy = target + ".db";
        try
        {
            var (names, missing) = await CopyAsync(copy, cancel);
            await using (var stream = Open(partial))
            {
                await PackAsync(stream, copy, names, withKey, cancel);
                stream.Flush(flushToDisk: true);
            }
            File.Move(partial, target);
            return (names.Count, missing);
        }
        finally
        {
            File.Delete(partial);
            File.Delete(copy);
        }
    }

    // Somebody may remove an attachment after the copy was made and before its file is read: then the copy is made anew.
    private async Task<(List<string> Names, List<string> Missing)> CopyAsync(string copy, CancellationToken cancel)
    {
        for (var left = Tries; ; left--)
        {
            File.Delete(copy);
            // Made first, so that it belongs to its owner alone from the first byte on.
            Open(copy).Dispose();
            await SqliteCopy.WriteAsync(directory.DatabaseFile, copy, cancel);
            var named = await SqliteCopy.AttachmentsAsync(copy, cancel);
            var missing = named.FindAll(n => !File.Exists(PathOf(n)));
            if (missing.Count == 0 || left == 1)
                return ([.. named.Except(missing)], missing);
        }
    }

    private async Task PackAsync(Stream stream, string copy, List<string> names, bool withKey, CancellationToken cancel)
    {
        await using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        var files = new List<BackupFile> { await AddAsync(zip, BackupManifest.DatabaseName, copy, CompressionLevel.Fastest, cancel) };
        foreach (var name in names)
            files.Add(await AddAsync(zip, BackupManifest.AttachmentFolder + name, PathOf(name), CompressionLevel.NoCompression, cancel));
        if (withKey)
            files.Add(await AddAsync(zip, BackupManifest.KeyName, directory.FieldKeyFile, CompressionLevel.NoCompression, cancel));
        var manifest = new BackupManifest(BackupManifest.Current, time.GetUtcNow().UtcDateTime, typeof(BackupWriter).Assembly.GetName().Version!.ToString(), files).ToBytes();
        await PutAsync(zip, BackupManifest.EntryName, manifest, cancel);
        await PutAsync(zip, BackupManifest.SealName, System.Text.Encoding.ASCII.GetBytes(BackupManifest.SealOf(manifest, keys.Search[0])), cancel);
    }

    private static async Task<BackupFile> AddAsync(ZipArchive zip, string name, string path, CompressionLevel level, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var source = File.OpenRead(path);
        await using var entry = await zip.CreateEntry(name, level).OpenAsync(cancel);
        var (buffer, size) = (new byte[81920], 0L);
        for (int read; (read = await source.ReadAsync(buffer, cancel)) > 0; size += read)
        {
            hash.AppendData(buffer.AsSpan(0, read));
            await entry.WriteAsync(buffer.AsMemory(0, read), cancel);
        }
        return new BackupFile(name, size, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static async Task PutAsync(ZipArchive zip, string name, byte[] bytes, CancellationToken cancel)
    {
        await using var entry = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancel);
        await entry.WriteAsync(bytes, cancel);
    }

    private static FileStream Open(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }

    private string PathOf(string name) => Path.Combine(directory.AttachmentFolder, name);
}
