using System.Globalization;
using System.Text;
using LeYe.Domain.Training.Attendance;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Persistence;

/// <summary>
/// Writes the changed marks of a register by one statement, however many they are: as tracked records thirty marks are thirty statements, and
/// most of what posting a register costs. The statement is the same for every register, so it stays prepared. Runs in the act's transaction.
/// </summary>
internal static class MarkWriter
{
    /// <summary>Writes marks.</summary>
    /// <param name="session">The parameter of the session.</param>
    /// <param name="marks">The parameter of <see cref="Json(IEnumerable{MarkEntry})"/>.</param>
    public static string Upsert(Dialect dialect, string session, string marks) => $"""
        INSERT INTO "Marks" ("SessionId", "EnrolmentId", "Kind", "Method")
        {dialect.Triples(session, marks)}
        ON CONFLICT ("SessionId", "EnrolmentId") DO UPDATE SET "Kind" = excluded."Kind", "Method" = excluded."Method"
        """;

    private static string Remove(Dialect dialect) => $$"""DELETE FROM "Marks" WHERE "SessionId" = {0} AND "EnrolmentId" IN ({{dialect.Numbers("{1}")}})""";

    /// <param name="changed">Marks to insert, or to overwrite where the person has one at the session.</param>
    /// <param name="removed">Enrolments whose mark is taken away.</param>
    public static async Task WriteAsync(LeYeDb db, int sessionId, IReadOnlyCollection<AttendanceMark> changed, IReadOnlyCollection<int> removed, CancellationToken cancel)
    {
        if (db.Database.CurrentTransaction is null)
            throw new InvalidOperationException("no transaction");
        var dialect = Dialect.Of(db);
        if (changed.Count > 0)
            await db.Database.ExecuteSqlRawAsync(Upsert(dialect, "{0}", "{1}"), [sessionId, Json(changed.Select(m => new MarkEntry(m.EnrolmentId, m.Kind, m.Method)))], cancel);
        if (removed.Count > 0)
            await db.Database.ExecuteSqlRawAsync(Remove(dialect), [sessionId, "[" + string.Join(',', removed) + "]"], cancel);
    }

    /// <summary>Marks as JSON: <c>[[enrolment,kind,method],…]</c>.</summary>
    public static string Json(IEnumerable<MarkEntry> marks)
    {
        var json = new StringBuilder("[", 512);
        foreach (var mark in marks)
            json.Append(json.Length > 1 ? ",[" : "[").Append(CultureInfo.InvariantCulture, $"{mark.EnrolmentId},{(int)mark.Kind!},{(int)mark.Method}]");
        return json.Append(']').ToString();
    }
}
