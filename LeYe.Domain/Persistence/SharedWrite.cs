using System.Data.Common;
using System.Globalization;

namespace LeYe.Domain.Persistence;

/// <summary>What a write in a shared commit may do: statements that stay prepared, one after the other, on the shared connection.</summary>
public sealed class SharedWrite : IDisposable
{
    private readonly DbConnection _connection;
    private readonly Dictionary<string, DbCommand> _kept = [];

    internal SharedWrite(DbConnection connection)
    {
        _connection = connection;
        Dialect = Dialect.Of(connection);
    }

    /// <summary>In which words its statements are written.</summary>
    internal Dialect Dialect { get; }

    /// <summary>Runs a statement.</summary>
    /// <param name="sql">Its text, the same each time; values only as parameters.</param>
    /// <param name="values">The parameters, in the same order each time.</param>
    /// <returns>How many rows it changed.</returns>
    public int Run(string sql, params ReadOnlySpan<(string Name, object? Value)> values) => Command(sql, values).ExecuteNonQuery();

    /// <summary>Runs a statement that tells one number, such as the id of what it inserted.</summary>
    public long Number(string sql, params ReadOnlySpan<(string Name, object? Value)> values) => Convert.ToInt64(Command(sql, values).ExecuteScalar(), CultureInfo.InvariantCulture);

    /// <summary>Runs a query. Dispose the reader before the next statement of the same text.</summary>
    public DbDataReader Read(string sql, params ReadOnlySpan<(string Name, object? Value)> values) => Command(sql, values).ExecuteReader();

    public void Dispose()
    {
        foreach (var command in _kept.Values)
            command.Dispose();
        _connection.Dispose();
    }

    private DbCommand Command(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!_kept.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, _) in values)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = name;
                command.Parameters.Add(parameter);
            }
            _kept.Add(sql, command);
        }
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i].Value ?? DBNull.Value;
        if (Dialect.PreparesOwn)
            command.Prepare();
        return command;
    }
}
