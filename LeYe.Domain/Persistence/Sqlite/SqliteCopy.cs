using Microsoft.Data.Sqlite;

namespace LeYe.Domain.Persistence.Sqlite;

/// <summary>Copies of a database file, taken while others go on reading and writing it.</summary>
public static class SqliteCopy
{
    /// <summary>Writes what the database holds at one instant into a new file.</summary>
    public static async Task WriteAsync(string file, string target, CancellationToken cancel)
    {
        await using var connection = await OpenAsync(file, cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $target";
        command.Parameters.AddWithValue("$target", target);
        await command.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>The names under which the attachments of a database are stored.</summary>
    public static Task<List<string>> AttachmentsAsync(string file, CancellationToken cancel) =>
        ReadAsync(file, "SELECT \"StoredName\" FROM \"Attachments\" ORDER BY \"Id\"", cancel);

    /// <summary>Whether the file is a sound database whose references all lead somewhere.</summary>
    public static async Task<bool> IsSoundAsync(string file, CancellationToken cancel)
    {
        try
        {
            return (await ReadAsync(file, "PRAGMA integrity_check", cancel)) is ["ok"] && (await ReadAsync(file, "PRAGMA foreign_key_check", cancel)).Count == 0;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    /// <summary>A copy is written without the write-ahead log that the portal works with.</summary>
    public static Task UseWriteAheadLogAsync(string file, CancellationToken cancel) => ReadAsync(file, "PRAGMA journal_mode = WAL", cancel);

    private static async Task<List<string>> ReadAsync(string file, string sql, CancellationToken cancel)
    {
        await using var connection = await OpenAsync(file, cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        var found = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
            found.Add(reader.GetValue(0).ToString()!);
        return found;
    }

    // No pool: the file is moved away or thrown away right after.
    private static async Task<SqliteConnection> OpenAsync(string file, CancellationToken cancel)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWrite, DefaultTimeout = 30, Pooling = false }.ToString());
        await connection.OpenAsync(cancel);
        return connection;
    }
}
