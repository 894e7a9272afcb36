using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LeYe.Domain.Persistence.Sqlite;

/// <summary>Gives a query or a change on a kept connection its prepared statement. Texts with their values written into them do not come again.</summary>
internal sealed class PreparedStatements : DbCommandInterceptor
{
    private static readonly string[] Reads = ["SELECT"];
    private static readonly string[] Writes = ["INSERT", "UPDATE", "DELETE"];

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result) =>
        result is SqliteCommand { Connection: KeptConnection connection } command && (Begins(command, Reads) || (command.Parameters.Count > 0 && Begins(command, Writes)))
            ? connection.Statements.Find(connection, command) ?? result
            : result;

    private static bool Begins(SqliteCommand command, string[] words) => words.Any(w => command.CommandText.StartsWith(w, StringComparison.Ordinal));
}
