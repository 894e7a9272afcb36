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
    /// <summary>Writes marks; {0} stands for the session, {1} for <see cref="Json(IEnumerable{MarkEntry})"/>.</summary>
    public const string Upsert = """
        INSERT INTO "Marks" ("SessionId", "EnrolmentId", "Kind", "Method")
        SELECT {0}, m.value ->> 0, m.value ->> 1, m.value ->> 2 FROM json_each({1}) AS m WHERE true
        ON CONFLICT ("SessionId", "EnrolmentId") DO UPDATE SET "Kind" = excluded."Kind", "Method" = excluded."Method"
        """;

    private const string Remove = """DELETE FROM "Marks" WHERE "SessionId" = {0} AND "EnrolmentId" IN (SELECT value FROM json_each({1}))""";

    /// <param name="changed">Marks to insert, or to overwrite where the person has one at the session.</param>
    /// <param name="removed">Enrolments whose mark is taken away.</param>
    public static async Task WriteAsync(LeYeDb db, int sessionId, IReadOnlyCollection<AttendanceMark> changed, IReadOnlyCollection<int> removed, CancellationToken cancel)
    {
        if (db.Database.CurrentTransaction is null)
            throw new InvalidOperationException("no transaction");
        if (changed.Count > 0)
            await db.Database.ExecuteSqlRawAsync(Upsert, [sessionId, Json(changed.Select(m => new MarkEntry(m.EnrolmentId, m.Kind, m.Method)))], cancel);
        if (removed.Count > 0)
            await db.Database.ExecuteSqlRawAsync(Remove, [sessionId, "[" + string.Join(',', removed) + "]"], cancel);
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
