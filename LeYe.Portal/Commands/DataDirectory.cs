using LeYe.Domain.Common;
using LeYe.Domain.Persistence.Postgres;

namespace LeYe.Portal.Commands;

/// <summary>The data directory: keys, attachments and, where no server has it, the database file.</summary>
public sealed record DataDirectory(string Path)
{
    public string DatabaseFile => System.IO.Path.Combine(Path, "leye.db");

    /// <summary>The connection string of the PostgreSQL database that holds the records; null where <see cref="DatabaseFile"/> does.</summary>
    public string? Server { get; init; }

    /// <summary>Where the records are, to be told: no password is in it.</summary>
    public string DatabaseName => Server is null ? DatabaseFile : PostgresSetup.NameOf(Server);

    public string FieldKeyFile => System.IO.Path.Combine(Path, "keys", "field.key");

    /// <summary>Encrypted files about people; a copy of the data directory holds them.</summary>
    public string AttachmentFolder => System.IO.Path.Combine(Path, "attachments");

    /// <summary>How far the audit's chain had come, outside the database.</summary>
    public string AuditAnchorFile => System.IO.Path.Combine(Path, "audit-anchors.txt");

    public bool HasDatabase => Server is null && File.Exists(DatabaseFile);

    /// <summary>The directory, made if missing and proven writable.</summary>
    public static DataDirectory Prepare(string path, string? server = null)
    {
        DemandServer(server);
        try
        {
            Directory.CreateDirectory(System.IO.Path.Combine(path, "keys"));
            var probe = System.IO.Path.Combine(path, $".write-{Environment.ProcessId}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return new DataDirectory(path) { Server = server };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw CommandFailure.Failed("Fault.DataNotWritable", path);
        }
    }

    /// <summary>A directory that must hold a database already, or the keys of one on a server.</summary>
    public static DataDirectory Existing(string path, string? server = null)
    {
        DemandServer(server);
        if (!Directory.Exists(path))
            throw CommandFailure.Failed("Fault.DataMissing", path);
        var directory = new DataDirectory(path) { Server = server };
        return server is not null || directory.HasDatabase ? directory : throw CommandFailure.Failed("Fault.DatabaseMissing", path);
    }

    /// <summary>The variable of the environment that may name a PostgreSQL database.</summary>
    public const string DatabaseVariable = "LEYE_DATABASE";

    /// <summary>The variable of the environment that may hold the keys instead of a file: the text of a key file, its lines parted by semicolons.</summary>
    public const string FieldKeyVariable = "LEYE_FIELD_KEYS";

    /// <summary>The keys, from the environment or from the file.</summary>
    public FieldKeyStore FieldKeyStore(TimeProvider? time = null) =>
        new(FieldKeyFile, Environment.GetEnvironmentVariable(FieldKeyVariable) is { Length: > 0 } given ? given : null, time);

    private static void DemandServer(string? server)
    {
        if (server is not null && !PostgresSetup.IsConnectionString(server))
            throw CommandFailure.Usage("Fault.DatabaseWords");
    }
}
