using LeYe.Domain.Common;
using LeYe.Domain.Persistence.Sqlite;
using Microsoft.Data.Sqlite;

namespace LeYe.Benchmarks.Subjects;

/// <summary>
/// The peer's database: a copy of the portal's, with the same tables, rows and indexes. Only what the portal decrypts for a page
/// is given to the peer as plain masked text, so that the peer has less to do, never more.
/// </summary>
public static class PeerDatabase
{
    public static void Make(string data, string target)
    {
        // A pooled connection would go on with the file that is replaced here.
        SqliteConnection.ClearAllPools();
        foreach (var ending in new[] { "", "-wal", "-shm" })
            File.Delete(target + ending);
        using (var source = new SqliteConnection(SqliteSetup.ConnectionString(Path.Combine(data, "leye.db"))))
        {
            source.Open();
            Run(source, "VACUUM INTO $target", ("$target", target));
        }
        using var peer = new SqliteConnection(SqliteSetup.ConnectionString(target));
        peer.Open();
        Run(peer, "PRAGMA journal_mode = WAL");
        var protector = new FieldProtector(FieldKeys.LoadOrCreate(Path.Combine(data, "keys", "field.key")));
        using var transaction = peer.BeginTransaction();
        Mask(peer, "People", "IdentityNumberCipher", "IdentityMasked", cipher => protector.Reveal(cipher)[^4..]);
        Mask(peer, "People", "PhoneCipher", "PhoneMasked", cipher => protector.Reveal(cipher)[^4..]);
        Mask(peer, "Certificates", "NumberCipher", "NumberMasked", cipher => "**************" + protector.Reveal(cipher)[14..18] + "**");
        transaction.Commit();
    }

    private static void Mask(SqliteConnection peer, string table, string cipherColumn, string maskedColumn, Func<byte[], string> mask)
    {
        Run(peer, $"ALTER TABLE {table} ADD COLUMN {maskedColumn} TEXT NULL");
        var masked = new List<(long Id, string Text)>();
        using (var command = Command(peer, $"SELECT Id, {cipherColumn} FROM {table} WHERE {cipherColumn} IS NOT NULL"))
        using (var reader = command.ExecuteReader())
            while (reader.Read())
                masked.Add((reader.GetInt64(0), mask(reader.GetFieldValue<byte[]>(1))));
        foreach (var (id, text) in masked)
            Run(peer, $"UPDATE {table} SET {maskedColumn} = $text WHERE Id = $id", ("$text", text), ("$id", id));
    }

    private static void Run(SqliteConnection connection, string sql, params (string Name, object Value)[] parameters)
    {
        using var command = Command(connection, sql);
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value);
        command.ExecuteNonQuery();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
