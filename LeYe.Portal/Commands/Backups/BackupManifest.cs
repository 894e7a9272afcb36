using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using LeYe.Domain.Common;

namespace LeYe.Portal.Commands.Backups;

/// <summary>What a backup holds, sealed with the search key of its database: whoever has no key can neither change it nor take another's for it.</summary>
/// <param name="Format">Always <see cref="Current"/>.</param>
/// <param name="TakenAt">UTC.</param>
public sealed partial record BackupManifest(string Format, DateTime TakenAt, string Program, IReadOnlyList<BackupFile> Files)
{
    public const string Current = "leye-backup-1";
    public const string EntryName = "manifest.json";
    public const string SealName = "manifest.seal";
    public const string DatabaseName = "leye.db";
    public const string KeyName = "keys/field.key";
    public const string AttachmentFolder = "attachments/";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <summary>The manifest, or null for bytes that are none: a wrong format, a name that leads elsewhere, no database.</summary>
    public static BackupManifest? Read(byte[] bytes)
    {
        try
        {
            var read = JsonSerializer.Deserialize<BackupManifest>(bytes, Json);
            return read is { Format: Current, Files: { } files } && files.All(f => f is { Name: { } name, Sha256: not null } && Allowed().IsMatch(name))
                && files.DistinctBy(f => f.Name).Count() == files.Count && files.Any(f => f.Name == DatabaseName) ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static string SealOf(byte[] manifest, FieldKey key) => Convert.ToHexStringLower(HMACSHA256.HashData(key.Derive("leye-backup-seal"u8), manifest));

    [GeneratedRegex(@"\A(leye\.db|keys/field\.key|attachments/[0-9a-f]{32})\z")]
    private static partial Regex Allowed();
}
