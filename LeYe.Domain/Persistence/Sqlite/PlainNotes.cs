using System.Data.Common;
using LeYe.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Persistence.Sqlite;

/// <summary>
/// Notes about people that stood open in a database from before they were encrypted. The migration takes their columns away;
/// they wait in a table beside until they are encrypted, so that an upgrade that was cut off loses none.
/// </summary>
internal static class PlainNotes
{
    private const string Waiting = "PlainNotes";

    private static readonly (string Table, string Old, string New)[] Columns =
    [
        ("People", "RelativeNote", "RelativeNoteCipher"), ("Profiles", "AbilityNote", "AbilityNoteCipher"), ("Profiles", "WishNote", "WishNoteCipher"),
        ("TrainingFollowUps", "Note", "NoteCipher"), ("AdvanceExcuses", "Reason", "ReasonCipher"),
        ("Consent", "Witness", "WitnessCipher"), ("Attachments", "Description", "DescriptionCipher"), ("Transfers", "Reason", "ReasonCipher"),
        ("WalkIns", "Name", "NameCipher"),
        ("LockExceptions", "PersonName", "PersonNameCipher"), ("LockExceptions", "Reason", "ReasonCipher"), ("LockExceptions", "Evidence", "EvidenceCipher"),
    ];

    /// <summary>Copies what stands open, before the migrations.</summary>
    public static async Task KeepAsync(LeYeDb db, CancellationToken cancel)
    {
        var connection = await OpenAsync(db, cancel);
        if (connection is null)
            return;
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        foreach (var (table, old, _) in Columns)
        {
            var there = await CipherColumns.ReadAsync(connection, $"SELECT 1 FROM pragma_table_info('{table}') WHERE name = '{old}'", r => r.GetInt32(0), cancel);
            if (there.Count == 0)
                continue;
            await CipherColumns.RunAsync(connection, $"""
                CREATE TABLE IF NOT EXISTS "{Waiting}" ("Field" TEXT, "Row" INTEGER, "Text" TEXT);
                DELETE FROM "{Waiting}" WHERE "Field" = '{table}.{old}';
                INSERT INTO "{Waiting}" SELECT '{table}.{old}', rowid, "{old}" FROM "{table}" WHERE "{old}" IS NOT NULL;
                """, cancel);
        }
        await transaction.CommitAsync(cancel);
    }

    /// <summary>Encrypts what waits, after the migrations, and leaves nothing of it in the file.</summary>
    public static async Task EncryptAsync(LeYeDb db, FieldProtector protector, CancellationToken cancel)
    {
        var connection = await OpenAsync(db, cancel);
        if (connection is null || (await CipherColumns.ReadAsync(connection, $"SELECT 1 FROM sqlite_master WHERE name = '{Waiting}'", r => r.GetInt32(0), cancel)).Count == 0)
            return;
        await using (var transaction = await connection.BeginTransactionAsync(cancel))
        {
            foreach (var (field, row, text) in await CipherColumns.ReadAsync(
                connection, $"SELECT \"Field\", \"Row\", \"Text\" FROM \"{Waiting}\"", r => (r.GetString(0), r.GetInt64(1), r.GetString(2)), cancel))
            {
                var (table, _, column) = Columns.Single(c => $"{c.Table}.{c.Old}" == field);
                await CipherColumns.RunAsync(connection, $"UPDATE \"{table}\" SET \"{column}\" = $cipher WHERE rowid = $row", cancel, ("$cipher", protector.Protect(text)), ("$row", row));
            }
            await CipherColumns.RunAsync(connection, $"DROP TABLE \"{Waiting}\"", cancel);
            await transaction.CommitAsync(cancel);
        }
        // Free pages still hold what was there.
        await CipherColumns.RunAsync(connection, "VACUUM; PRAGMA wal_checkpoint(TRUNCATE)", cancel);
    }

    private static async Task<DbConnection?> OpenAsync(LeYeDb db, CancellationToken cancel)
    {
        if (!db.Database.IsSqlite())
            return null;
        await db.Database.OpenConnectionAsync(cancel);
        return db.Database.GetDbConnection();
    }
}
