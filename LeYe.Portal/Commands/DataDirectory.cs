using LeYe.Domain.Common;

namespace LeYe.Portal.Commands;

/// <summary>The data directory: database file, keys, attachments and snapshots.</summary>
public sealed record DataDirectory(string Path)
{
    public string DatabaseFile => System.IO.Path.Combine(Path, "leye.db");

    public string FieldKeyFile => System.IO.Path.Combine(Path, "keys", "field.key");

    /// <summary>Encrypted files about people; a copy of the data directory holds them.</summary>
    public string AttachmentFolder => System.IO.Path.Combine(Path, "attachments");

    /// <summary>How far the audit's chain had come, outside the database.</summary>
    public string AuditAnchorFile => System.IO.Path.Combine(Path, "audit-anchors.txt");

    public bool HasDatabase => File.Exists(DatabaseFile);

    /// <summary>The directory, made if missing and proven writable.</summary>
    public static DataDirectory Prepare(string path)
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.Combine(path, "keys"));
            var probe = System.IO.Path.Combine(path, $".write-{Environment.ProcessId}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return new DataDirectory(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw CommandFailure.Failed("Fault.DataNotWritable", path);
        }
    }

    /// <summary>A directory that must hold a database already.</summary>
    public static DataDirectory Existing(string path)
    {
        if (!Directory.Exists(path))
            throw CommandFailure.Failed("Fault.DataMissing", path);
        var directory = new DataDirectory(path);
        return directory.HasDatabase ? directory : throw CommandFailure.Failed("Fault.DatabaseMissing", path);
    }

    /// <summary>The variable of the environment that may hold the keys instead of a file: the text of a key file, its lines parted by semicolons.</summary>
    public const string FieldKeyVariable = "LEYE_FIELD_KEYS";

    /// <summary>The keys, from the environment or from the file.</summary>
    public FieldKeyStore FieldKeyStore(TimeProvider? time = null) =>
        new(FieldKeyFile, Environment.GetEnvironmentVariable(FieldKeyVariable) is { Length: > 0 } given ? given : null, time);
}
