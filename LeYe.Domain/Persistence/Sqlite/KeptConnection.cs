using Microsoft.Data.Sqlite;

namespace LeYe.Domain.Persistence.Sqlite;

/// <summary>A connection that stays open from one context's use to the next.</summary>
internal sealed class KeptConnection(string connectionString) : SqliteConnection(connectionString)
{
    /// <summary>Statements that come again, prepared once.</summary>
    public KeptStatements Statements { get; } = new();

    /// <summary>Rolls back what its last user left open, as closing would.</summary>
    public void EndTransaction() => Transaction?.Dispose();
}
