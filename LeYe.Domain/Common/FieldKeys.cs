using System.Security.Cryptography;

namespace LeYe.Domain.Common;

/// <summary>The keys of the encrypted columns. They live in a file outside the database.</summary>
/// <param name="Encryption">32 bytes for AES-256-GCM.</param>
/// <param name="Search">32 bytes for HMAC-SHA-256 search hashes.</param>
public sealed record FieldKeys(byte[] Encryption, byte[] Search)
{
    public static FieldKeys Random() => new(RandomNumberGenerator.GetBytes(32), RandomNumberGenerator.GetBytes(32));

    /// <summary>Keys for a demonstration or a test: derived from a word, so that the same word gives the same database.</summary>
    public static FieldKeys FromWord(string word) => new(
        SHA256.HashData(System.Text.Encoding.UTF8.GetBytes("encrypt:" + word)),
        SHA256.HashData(System.Text.Encoding.UTF8.GetBytes("search:" + word)));

    /// <summary>Reads the key file, or makes one that only its owner may read.</summary>
    public static FieldKeys LoadOrCreate(string path)
    {
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            Random().Save(path);
        }
        var lines = File.ReadAllLines(path);
        return new FieldKeys(Convert.FromBase64String(lines[0]), Convert.FromBase64String(lines[1]));
    }

    /// <summary>Writes the key file, readable by its owner only. An existing file is never overwritten.</summary>
    public void Save(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(path, options);
        writer.Write(Convert.ToBase64String(Encryption) + "\n" + Convert.ToBase64String(Search) + "\n");
    }
}
