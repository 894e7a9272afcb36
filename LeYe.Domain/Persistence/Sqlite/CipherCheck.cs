using System.Security.Cryptography;
using LeYe.Domain.Common;
using Microsoft.Data.Sqlite;

namespace LeYe.Domain.Persistence.Sqlite;

/// <summary>Whether the encrypted columns of a database file, of whichever version, can be read with given keys.</summary>
public static class CipherCheck
{
    public static async Task<bool> IsReadableAsync(string file, FieldKeys keys, CancellationToken cancel)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        await connection.OpenAsync(cancel);
        var protector = new FieldProtector(keys);
        foreach (var (table, column, _) in await CipherColumns.OfAsync(connection, cancel))
        {
            if ((await CipherColumns.UseAsync(connection, table, column, cancel)).Any(u => u.Key is { } id && keys.Encryption.All(k => k.Id != id)))
                return false;
            if (await CipherColumns.UnnamedAsync(connection, table, column, cancel) is { } sample && !IsReadable(protector, sample))
                return false;
        }
        return true;
    }

    private static bool IsReadable(FieldProtector protector, byte[] cipher)
    {
        try
        {
            protector.Reveal(cipher);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
