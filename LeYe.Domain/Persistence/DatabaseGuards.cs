using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Persistence;

/// <summary>The triggers that lock the facts of final years, and keep snapshots and the audit as they are. Written once, in SQLite's words; PostgreSQL's are made of the same.</summary>
public static partial class DatabaseGuards
{
    /// <summary>The statements that make all triggers of SQLite anew; they may be run as often as one likes.</summary>
    public static string Sql { get; } = string.Concat(new[] { "YearLock", "AuditKept" }.Select(Load));

    /// <summary>What the triggers refuse.</summary>
    internal static IReadOnlyList<Guard> All { get; } = [.. Trigger().Matches(Sql).Select(m => new Guard(
        m.Groups["name"].Value, m.Groups["act"].Value.Trim(), m.Groups["table"].Value, m.Groups["when"].Value.Trim(), m.Groups["message"].Value))];

    /// <summary>The names of the triggers that both databases have.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(g => g.Name)];

    /// <summary>The triggers that a database should have and has not.</summary>
    public static async Task<IReadOnlyList<string>> MissingAsync(LeYeDb db, CancellationToken cancel)
    {
        var dialect = Dialect.Of(db);
        return [.. dialect.GuardNames.Except(await db.Database.SqlQueryRaw<string>(dialect.Triggers).ToListAsync(cancel))];
    }

    /// <summary>Puts the triggers in place where there is none of them: after an upgrade, or after one that was cut off. Some missing is a matter for the check.</summary>
    public static async Task SetAsync(LeYeDb db, CancellationToken cancel)
    {
        var dialect = Dialect.Of(db);
        if ((await MissingAsync(db, cancel)).Count < dialect.GuardNames.Count)
            return;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await RunAsync(db, dialect.SetGuards, cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>Takes the triggers away for the time of an upgrade.</summary>
    public static Task RemoveAsync(LeYeDb db, CancellationToken cancel) => RunAsync(db, Dialect.Of(db).RemoveGuards, cancel);

    // Past EF, which would look for its own parameters in the text.
    private static async Task RunAsync(LeYeDb db, string sql, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = db.Database.CurrentTransaction is { } open ? Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(open) : null;
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static string Load(string name)
    {
        using var stream = typeof(DatabaseGuards).Assembly.GetManifestResourceStream($"LeYe.Domain.Persistence.Sqlite.{name}.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("""CREATE TRIGGER "(?<name>\w+)" BEFORE (?<act>[^\n]+?) ON "(?<table>\w+)"\r?\n(WHEN (?<when>.*?)\r?\n)?BEGIN\s+SELECT RAISE\(ABORT, '(?<message>[^']+)'\);\s+END;""", RegexOptions.Singleline)]
    private static partial Regex Trigger();
}
