using System.Data.Common;

namespace LeYe.Domain.Persistence;

/// <summary>
/// Opens connections to the records without EF's model. A start asks what it must know by these,
/// while the model, which takes most of a start, is still being built on another thread.
/// </summary>
public sealed class PlainConnections(Func<DbConnection> make)
{
    /// <summary>In which words it asks.</summary>
    internal Dialect Dialect { get; } = DialectOf(make);

    /// <summary>A new connection, not yet open.</summary>
    internal DbConnection Make() => make();

    /// <summary>A connection of the caller's own.</summary>
    internal async Task<DbConnection> OpenAsync(CancellationToken cancel)
    {
        var connection = make();
        await connection.OpenAsync(cancel);
        return connection;
    }

    /// <summary>The first column of each row, as text.</summary>
    /// <param name="sql">A whole statement; nothing of it may come from a user.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<HashSet<string>> ReadAsync(string sql, CancellationToken cancel)
    {
        await using var connection = make();
        await connection.OpenAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        var found = new HashSet<string>();
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
            found.Add(reader.GetValue(0).ToString()!);
        return found;
    }

    /// <summary>Whether there is a row, for who cannot wait otherwise.</summary>
    public bool Any(string sql)
    {
        using var connection = make();
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        return reader.Read();
    }

    private static Dialect DialectOf(Func<DbConnection> make)
    {
        using var connection = make();
        return Dialect.Of(connection);
    }
}
