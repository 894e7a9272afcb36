using LeYe.Domain.Common;

namespace LeYe.Domain.People;

/// <summary>The encrypted files of attachments, in one folder of the data directory: a copy of that directory holds them.</summary>
/// <param name="folder">Made when the first file is kept.</param>
/// <param name="protector">The keys of the encrypted columns.</param>
public sealed class AttachmentFiles(string folder, FieldProtector protector)
{
    private const string Rewriting = ".rewriting";

    /// <summary>Encrypts and writes a file whole or not at all: first under another name, flushed to the disk, then renamed.</summary>
    public async Task WriteAsync(string storedName, byte[] content, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        var partial = PathOf(storedName) + ".part";
        await PutAsync(partial, FileMode.CreateNew, protector.ProtectFile(content, storedName), cancel);
        File.Move(partial, PathOf(storedName));
    }

    /// <summary>Encrypts a file anew under the key in force; until the last moment the old one stands whole.</summary>
    /// <returns>False where nothing was to be done.</returns>
    internal async Task<bool> RewriteAsync(string storedName, CancellationToken cancel)
    {
        var path = PathOf(storedName);
        if (!File.Exists(path) || protector.IsCurrentFile(await HeadAsync(storedName, cancel)))
            return false;
        var content = protector.RevealFile(await File.ReadAllBytesAsync(path, cancel), storedName);
        await PutAsync(path + Rewriting, FileMode.Create, protector.ProtectFile(content, storedName), cancel);
        if (File.Exists(path))
            File.Move(path + Rewriting, path, overwrite: true);
        else
            File.Delete(path + Rewriting);
        return true;
    }

    /// <summary>The first bytes of a file, which name its key; none where there is no file.</summary>
    internal async Task<byte[]> HeadAsync(string storedName, CancellationToken cancel)
    {
        if (!File.Exists(PathOf(storedName)))
            return [];
        await using var stream = File.OpenRead(PathOf(storedName));
        var head = new byte[FieldProtector.HeadSize];
        return head[..await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancel)];
    }

    /// <summary>Takes away what a rewriting that was cut off has left.</summary>
    internal void Clean()
    {
        if (Directory.Exists(folder))
            foreach (var left in Directory.GetFiles(folder, "*" + Rewriting))
                File.Delete(left);
    }

    /// <summary>The file's bytes; null when it is not there, as after an incomplete restore.</summary>
    public async Task<byte[]?> ReadAsync(string storedName, CancellationToken cancel) =>
        File.Exists(PathOf(storedName)) ? protector.RevealFile(await File.ReadAllBytesAsync(PathOf(storedName), cancel), storedName) : null;

    public void Delete(string storedName) => File.Delete(PathOf(storedName));

    private static async Task PutAsync(string path, FileMode mode, byte[] bytes, CancellationToken cancel)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var stream = new FileStream(path, options);
        await stream.WriteAsync(bytes, cancel);
        stream.Flush(flushToDisk: true);
    }

    private string PathOf(string storedName) => Path.Combine(folder, storedName);
}
