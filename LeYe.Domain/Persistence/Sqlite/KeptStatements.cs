using Microsoft.Data.Sqlite;

namespace LeYe.Domain.Persistence.Sqlite;

/// <summary>The prepared statements of one connection: SQLite spends more on parsing and planning a page's queries, and a change's triggers, than on running them.</summary>
internal sealed class KeptStatements
{
    // A prepared statement holds some kilobytes; when so many are there, those at rest are thrown away.
    private const int Most = 128;

    private readonly Dictionary<string, KeptCommand> _kept = [];

    /// <summary>The kept command with the parameters of this one, which is thrown away; null while somebody has it.</summary>
    public KeptCommand? Find(KeptConnection connection, SqliteCommand command)
    {
        if (!_kept.TryGetValue(command.CommandText, out var kept))
        {
            if (_kept.Count >= Most)
                Forget();
            _kept.Add(command.CommandText, kept = new KeptCommand(connection, command.CommandText));
        }
        return kept.TryTake(command) ? kept : null;
    }

    private void Forget()
    {
        foreach (var (text, command) in _kept.Where(k => !k.Value.IsTaken).ToList())
        {
            _kept.Remove(text);
            command.Forget();
        }
    }
}
