using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Tests.Portal.Security;

/// <summary>What all tables hold, besides the audit: to see that nothing was changed.</summary>
internal static class TableHashes
{
    public static async Task<Dictionary<string, string>> OfAsync(DbContext db)
    {
        var hashes = new Dictionary<string, string>();
        foreach (var table in db.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct().Where(t => t is not ("Audit" or "AuditValues" or "AuditAnchors")))
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY rowid";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                for (var i = 0; i < reader.FieldCount; i++)
                    hash.AppendData(reader.GetValue(i) is byte[] bytes ? bytes : Encoding.UTF8.GetBytes(Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture) + "\u0001"));
            hashes[table] = Convert.ToHexString(hash.GetHashAndReset());
        }
        return hashes;
    }
}
