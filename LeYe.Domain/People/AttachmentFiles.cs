using LeYe.Domain.Common;

namespace LeYe.Domain.People;

/// <summary>The encrypted files of attachments, in one folder of the data directory: a copy of that directory holds them.</summary>
/// <param name="folder">Made when the first file is kept.</param>
/// <param name="protector">The keys of the encrypted columns.</param>
public sealed class AttachmentFiles(string folder, FieldProtector protector)
{
    /// <summary>Encrypts and writes a file whole or not at all: first under another name, flushed to the disk, then renamed.</summary>
    public async Task WriteAsync(string storedName, byte[] content, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        var partial = PathOf(storedName) + ".part";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using (var stream = new FileStream(partial, options))
        {
            await stream.WriteAsync(protector.ProtectFile(content, storedName), cancel);
            stream.Flush(flushToDisk: true);
        }
        File.Move(partial, PathOf(storedName));
    }

    /// <summary>The file's bytes; null when it is not there, as after an incomplete restore.</summary>
    public async Task<byte[]?> ReadAsync(string storedName, CancellationToken cancel) =>
        File.Exists(PathOf(storedName)) ? protector.RevealFile(await File.ReadAllBytesAsync(PathOf(storedName), cancel), storedName) : null;

    public void Delete(string storedName) => File.Delete(PathOf(storedName));

    private string PathOf(string storedName) => Path.Combine(folder, storedName);
}
