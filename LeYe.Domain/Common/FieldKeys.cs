using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LeYe.Domain.Common;

/// <summary>The keys of the encrypted columns. They live outside the database, in a file or the environment.</summary>
/// <param name="Encryption">For AES-256-GCM: the first encrypts, the others only read what was written under them.</param>
/// <param name="Search">For HMAC-SHA-256 search hashes: the first is the one under which the database's hashes are; the others only prove older backups.</param>
public sealed record FieldKeys(IReadOnlyList<FieldKey> Encryption, IReadOnlyList<FieldKey> Search)
{
    private const string Format = "leye-keys-2";
    private const string EncryptionWord = "encryption";
    private const string SearchWord = "search";

    public static FieldKeys Random(DateTime? madeAt = null) => new([FieldKey.Random(madeAt)], [FieldKey.Random(madeAt)]);

    /// <summary>Keys for a demonstration or a test: derived from a word, so that the same word gives the same database.</summary>
    public static FieldKeys FromWord(string word) => new(
        [new FieldKey(SHA256.HashData(Encoding.UTF8.GetBytes("encrypt:" + word)))], [new FieldKey(SHA256.HashData(Encoding.UTF8.GetBytes("search:" + word)))]);

    /// <summary>Reads the text of a key file, also of one from before keys had names: two lines, encryption and search.</summary>
    /// <exception cref="FormatException">It is no text of keys.</exception>
    public static FieldKeys Parse(string text)
    {
        var lines = text.Split(['\n', '\r', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines is [var encryption, var search] && encryption != Format)
            return new([new FieldKey(Convert.FromBase64String(encryption))], [new FieldKey(Convert.FromBase64String(search))]);
        if (lines is not [Format, ..])
            throw new FormatException("no text of keys");
        var read = lines.Skip(1).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        if (read.Exists(w => w is not [EncryptionWord or SearchWord, _, _]))
            throw new FormatException("no text of keys");
        var keys = new FieldKeys(Of(EncryptionWord), Of(SearchWord));
        return keys.Encryption.Count > 0 && keys.Search.Count > 0 ? keys : throw new FormatException("a key is missing");

        List<FieldKey> Of(string word) => [.. read.Where(w => w[0] == word).Select(w => new FieldKey(Convert.FromBase64String(w[2]), At(w[1])))];
    }

    /// <summary>Reads a key file.</summary>
    /// <exception cref="FormatException">It holds no keys.</exception>
    public static FieldKeys Load(string path) => Parse(File.ReadAllText(path));

    /// <summary>Reads the key file, or makes one that only its owner may read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="now">UTC, for a new one.</param>
    public static FieldKeys LoadOrCreate(string path, DateTime? now = null)
    {
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            Random(now).Save(path);
        }
        return Load(path);
    }

    /// <summary>The text of a key file: one line a key, the key in force first.</summary>
    public string ToText() => Format + "\n" + Lines(EncryptionWord, Encryption) + Lines(SearchWord, Search);

    /// <summary>Writes a key file, readable by its owner only. An existing file is never overwritten.</summary>
    public void Save(string path) => Write(path, FileMode.CreateNew);

    /// <summary>Puts this in the place of a key file, whole or not at all.</summary>
    public void Replace(string path)
    {
        Write(path + ".new", FileMode.Create);
        File.Move(path + ".new", path, overwrite: true);
    }

    /// <summary>These keys, and behind them those of the other that are not among them.</summary>
    public FieldKeys With(FieldKeys other) => new([.. Encryption.UnionBy(other.Encryption, k => k.Id)], [.. Search.UnionBy(other.Search, k => k.Id)]);

    private void Write(string path, FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(path, options);
        stream.Write(Encoding.ASCII.GetBytes(ToText()));
        stream.Flush(flushToDisk: true);
    }

    private static string Lines(string word, IEnumerable<FieldKey> keys) =>
        string.Concat(keys.Select(k => $"{word} {k.MadeAt?.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) ?? "-"} {Convert.ToBase64String(k.Secret)}\n"));

    private static DateTime? At(string text) => text == "-" ? null
        : DateTime.ParseExact(text, "yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
