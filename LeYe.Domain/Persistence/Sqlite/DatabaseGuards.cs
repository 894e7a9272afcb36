using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Persistence.Sqlite;

/// <summary>The triggers that lock the facts of final years, and keep snapshots and the audit as they are.</summary>
public static partial class DatabaseGuards
{
    /// <summary>The statements that make all triggers anew; they may be run as often as one likes.</summary>
    public static string Sql { get; } = Load();

    /// <summary>The names of the triggers.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Created().Matches(Sql).Select(m => m.Groups[1].Value)];

    /// <summary>The triggers that a database should have and has not.</summary>
    public static async Task<IReadOnlyList<string>> MissingAsync(LeYeDb db, CancellationToken cancel)
    {
        if (!db.Database.IsSqlite())
            return [];
        var there = await db.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'trigger'").ToListAsync(cancel);
        return [.. Names.Except(there)];
    }

    /// <summary>Puts the triggers in place where there is none of them: after an upgrade, or after one that was cut off. Some missing is a matter for the check.</summary>
    public static async Task SetAsync(LeYeDb db, CancellationToken cancel)
    {
        if (!db.Database.IsSqlite() || (await MissingAsync(db, cancel)).Count < Names.Count)
            return;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Database.ExecuteSqlRawAsync(Sql, cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>Takes the triggers away for the time of an upgrade.</summary>
    public static async Task RemoveAsync(LeYeDb db, CancellationToken cancel)
    {
        if (db.Database.IsSqlite())
            await db.Database.ExecuteSqlRawAsync(string.Concat(Names.Select(n => $"DROP TRIGGER IF EXISTS \"{n}\";\n")), cancel);
    }

    private static string Load() => string.Concat(new[] { "YearLock", "AuditKept" }.Select(Load));

    private static string Load(string name)
    {
        using var stream = typeof(DatabaseGuards).Assembly.GetManifestResourceStream($"LeYe.Domain.Persistence.Sqlite.{name}.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("CREATE TRIGGER \"(\\w+)\"")]
    private static partial Regex Created();
}
