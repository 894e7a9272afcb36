using System.Globalization;
using System.Text;
using LeYe.Domain.Training.Attendance;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LeYe.Domain.Persistence;

/// <summary>
/// Writes the changed marks of a register by one statement, however many they are: as tracked records thirty marks are thirty statements, and
/// most of what posting a register costs. Runs in the act's transaction. Every value is a whole number.
/// </summary>
internal static class MarkWriter
{
    /// <param name="changed">Marks to insert, or to overwrite where the person has one at the session.</param>
    /// <param name="removed">Enrolments whose mark is taken away.</param>
    public static async Task WriteAsync(LeYeDb db, int sessionId, IReadOnlyCollection<AttendanceMark> changed, IReadOnlyCollection<int> removed, CancellationToken cancel)
    {
        if (changed.Count > 0)
            await RunAsync(db, Upsert(sessionId, changed), cancel);
        if (removed.Count > 0)
            await RunAsync(db, string.Create(CultureInfo.InvariantCulture, $"DELETE FROM \"Marks\" WHERE \"SessionId\" = {sessionId} AND \"EnrolmentId\" IN ({string.Join(',', removed)})"), cancel);
    }

    // The words of SQLite and of PostgreSQL.
    private static string Upsert(int sessionId, IReadOnlyCollection<AttendanceMark> changed)
    {
        var sql = new StringBuilder("INSERT INTO \"Marks\" (\"SessionId\", \"EnrolmentId\", \"Kind\", \"Method\") VALUES ", 160 + changed.Count * 24);
        foreach (var mark in changed)
            sql.Append(CultureInfo.InvariantCulture, $"({sessionId},{mark.EnrolmentId},{(int)mark.Kind},{(int)mark.Method}),");
        sql.Length--;
        return sql.Append(" ON CONFLICT (\"SessionId\", \"EnrolmentId\") DO UPDATE SET \"Kind\" = excluded.\"Kind\", \"Method\" = excluded.\"Method\"").ToString();
    }

    private static async Task RunAsync(LeYeDb db, string sql, CancellationToken cancel)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("no transaction");
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancel);
    }
}
