using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LeYe.Domain.Persistence.Sqlite;

/// <summary>
/// Reads that come again find their statement prepared: SQLite spends more on parsing and planning a page's queries than on
/// running them. Kept per connection, and thrown away with it.
/// </summary>
internal sealed class KeptStatements : DbCommandInterceptor
{
    // A prepared statement holds some kilobytes; what comes after that many texts begins anew.
    private const int MostPerConnection = 128;

    private static readonly ConditionalWeakTable<SqliteConnection, Dictionary<string, KeptCommand>> Kept = [];

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        if (result is not SqliteCommand { Connection: { } connection } command || !command.CommandText.StartsWith("SELECT", StringComparison.Ordinal))
            return result;
        var kept = Kept.GetOrCreateValue(connection);
        if (!kept.TryGetValue(command.CommandText, out var again))
        {
            if (kept.Count >= MostPerConnection)
                Forget(kept);
            kept.Add(command.CommandText, again = new KeptCommand(connection, command.CommandText));
        }
        return again.TryTake(command) ? again : result;
    }

    private static void Forget(Dictionary<string, KeptCommand> kept)
    {
        foreach (var (text, command) in kept.Where(k => !k.Value.IsTaken).ToList())
        {
            kept.Remove(text);
            command.Forget();
        }
    }
}
