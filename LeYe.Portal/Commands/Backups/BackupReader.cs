using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using LeYe.Domain.Common;

namespace LeYe.Portal.Commands.Backups;

/// <summary>Reads a backup: nothing of it is believed before its manifest, its seal and every hash fit.</summary>
internal sealed class BackupReader : IDisposable
{
    private const int LongestManifest = 64 * 1024 * 1024;
    private readonly ZipArchive _zip;
    private readonly byte[] _manifest;

    private BackupReader(ZipArchive zip, byte[] manifest, BackupManifest read)
    {
        _zip = zip;
        _manifest = manifest;
        Manifest = read;
    }

    public BackupManifest Manifest { get; }

    public bool HasKey => Manifest.Files.Any(f => f.Name == BackupManifest.KeyName);

    /// <exception cref="CommandFailure">No backup of a portal, or a damaged one.</exception>
    public static async Task<BackupReader> OpenAsync(string path, CancellationToken cancel)
    {
        ZipArchive? zip = null;
        try
        {
            zip = await ZipFile.OpenReadAsync(path, cancel);
            var bytes = await BytesAsync(zip, BackupManifest.EntryName, LongestManifest, cancel);
            if (bytes is not null && BackupManifest.Read(bytes) is { } manifest && Names(zip).SetEquals(manifest.Files.Select(f => f.Name)))
                return new BackupReader(zip, bytes, manifest);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            // Said below.
        }
        zip?.Dispose();
        throw CommandFailure.Failed("Fault.BackupDamaged", path);
    }

    /// <summary>Whether the keys are those of the backup, and nobody without them has changed its manifest.</summary>
    public async Task<bool> FitsAsync(FieldKeys keys, CancellationToken cancel) =>
        await BytesAsync(_zip, BackupManifest.SealName, 64, cancel) is { } seal
        && keys.Search.Any(k => CryptographicOperations.FixedTimeEquals(seal, Encoding.ASCII.GetBytes(BackupManifest.SealOf(_manifest, k))));

    /// <summary>Writes a file of the backup, and gives up before its end when it is not the one of the manifest.</summary>
    /// <exception cref="CommandFailure">Its size or hash differ.</exception>
    public async Task UnpackAsync(BackupFile file, string target, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var stream = new FileStream(target, options);
        var (buffer, size) = (new byte[81920], 0L);
        try
        {
            await using var entry = await _zip.GetEntry(file.Name)!.OpenAsync(cancel);
            for (int read; size <= file.Size && (read = await entry.ReadAsync(buffer, cancel)) > 0; size += read)
            {
                hash.AppendData(buffer.AsSpan(0, read));
                await stream.WriteAsync(buffer.AsMemory(0, read), cancel);
            }
        }
        catch (InvalidDataException)
        {
            size = -1;
        }
        if (size != file.Size || Convert.ToHexStringLower(hash.GetHashAndReset()) != file.Sha256)
            throw CommandFailure.Failed("Fault.BackupHash", file.Name);
        stream.Flush(flushToDisk: true);
    }

    public void Dispose() => _zip.Dispose();

    private static HashSet<string> Names(ZipArchive zip) =>
        [.. zip.Entries.Select(e => e.FullName).Where(n => n is not (BackupManifest.EntryName or BackupManifest.SealName))];

    private static async Task<byte[]?> BytesAsync(ZipArchive zip, string name, int most, CancellationToken cancel)
    {
        if (zip.GetEntry(name) is not { } entry || entry.Length > most)
            return null;
        await using var stream = await entry.OpenAsync(cancel);
        // The length in the archive is only a claim.
        var bytes = new byte[(int)entry.Length];
        var read = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancel);
        return read == bytes.Length ? bytes : null;
    }
}
