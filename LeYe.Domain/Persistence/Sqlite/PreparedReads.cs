using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LeYe.Domain.Persistence.Sqlite;

/// <summary>Gives a query on a kept connection its prepared statement.</summary>
internal sealed class PreparedReads : DbCommandInterceptor
{
    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result) =>
        result is SqliteCommand { Connection: KeptConnection connection } command && command.CommandText.StartsWith("SELECT", StringComparison.Ordinal)
            ? connection.Statements.Find(connection, command) ?? result
            : result;
}
