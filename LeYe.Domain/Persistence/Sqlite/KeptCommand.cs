using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace LeYe.Domain.Persistence.Sqlite;

/// <summary>A command whose statement stays prepared; disposing it gives it back. One user at a time.</summary>
internal sealed class KeptCommand(SqliteConnection connection, string text) : DbCommand
{
    private readonly SqliteCommand _command = new(text, connection);

    public bool IsTaken { get; private set; }

    /// <summary>Takes over the parameters and the transaction of a command of the same text, which is thrown away; false while somebody has it.</summary>
    public bool TryTake(SqliteCommand other)
    {
        if (IsTaken)
            return false;
        IsTaken = true;
        _command.Transaction = other.Transaction;
        _command.CommandTimeout = other.CommandTimeout;
        _command.Parameters.Clear();
        foreach (SqliteParameter parameter in other.Parameters)
            _command.Parameters.Add(parameter);
        other.Dispose();
        return true;
    }

    /// <summary>Frees the statement.</summary>
    public void Forget() => _command.Dispose();

    [System.Diagnostics.CodeAnalysis.AllowNull]
    public override string CommandText
    {
        get => _command.CommandText;
        set => throw new NotSupportedException();
    }

    public override int CommandTimeout
    {
        get => _command.CommandTimeout;
        set => _command.CommandTimeout = value;
    }

    public override CommandType CommandType
    {
        get => _command.CommandType;
        set => _command.CommandType = value;
    }

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection
    {
        get => _command.Connection;
        set => throw new NotSupportedException();
    }

    protected override DbParameterCollection DbParameterCollection => _command.Parameters;

    protected override DbTransaction? DbTransaction
    {
        get => _command.Transaction;
        set => _command.Transaction = (SqliteTransaction?)value;
    }

    public override void Cancel() => _command.Cancel();

    public override int ExecuteNonQuery()
    {
        _command.Prepare();
        return _command.ExecuteNonQuery();
    }

    public override object? ExecuteScalar()
    {
        _command.Prepare();
        return _command.ExecuteScalar();
    }

    public override void Prepare() => _command.Prepare();

    protected override DbParameter CreateDbParameter() => _command.CreateParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior)
    {
        _command.Prepare();
        return _command.ExecuteReader(behavior);
    }

    protected override void Dispose(bool disposing)
    {
        IsTaken = false;
        base.Dispose(disposing);
    }
}
