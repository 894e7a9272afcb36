using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Domain.Persistence;

namespace LeYe.Domain.Training.Attendance;

/// <summary>
/// Submits a register that is plainly in order in a shared commit: a whole base's coaches submit within the same minutes. Whatever it does not
/// know at once, a stale page, somebody excused in advance, a closed month, a locked year, a form sent twice, it leaves to
/// <see cref="AttendanceService.SubmitRegisterAsync"/>, which knows every rule and says what is wrong. Both write the same rows.
/// </summary>
public sealed class PromptSubmit(SharedCommits commits, AuditWriter audit, BusinessCalendar calendar)
{
    private static string FindSession(Dialect dialect) => $"""
        SELECT s."ClassId", c."BaseId", s."HeldOn", s."RegisterState"
        FROM "Sessions" s JOIN "Classes" c ON c."Id" = s."ClassId"
        WHERE s."Id" = @session AND s."Version" = @version AND NOT s."IsCancelled" AND s."SubmittedAt" IS NULL AND s."HeldOn" <= @today
            AND NOT EXISTS (SELECT 1 FROM "Receipts" r WHERE r."Key" = @key)
            AND NOT EXISTS (SELECT 1 FROM "MonthCloses" m WHERE m."BaseId" = c."BaseId" AND m."Kind" = @attendance
                AND m."WorkMonth" = {dialect.WorkMonth("s.\"HeldOn\"")})
        """;

    private const string FindRoster = """
        SELECT e."Id", m."Kind",
            EXISTS (SELECT 1 FROM "AdvanceExcuses" x WHERE x."EnrolmentId" = e."Id" AND x."CancelledAt" IS NULL AND x."FromOn" <= @on AND x."ToOn" >= @on)
        FROM "Enrolments" e LEFT JOIN "Marks" m ON m."SessionId" = @session AND m."EnrolmentId" = e."Id"
        WHERE e."ClassId" = @class AND e."FromOn" <= @on AND (e."UntilOn" IS NULL OR e."UntilOn" > @on)
        """;

    private const string Submitted = """
        UPDATE "Sessions" SET "RegisterState" = @state, "SubmittedAt" = @at, "SubmittedBy" = @by, "Version" = "Version" + 1 WHERE "Id" = @session
        """;

    private const string Receipt = """INSERT INTO "Receipts" ("Key", "AccountId", "SubjectId", "At") VALUES (@key, @account, @subject, @at)""";

    /// <returns>Null when nothing was done.</returns>
    public Task<RegisterSaved?> TryAsync(Actor actor, int sessionId, IReadOnlyList<MarkEntry> marks, int version, Guid formKey, int? classId) =>
        commits.RunAsync(write => Submit(write, actor, sessionId, marks, version, formKey, classId));

    private RegisterSaved? Submit(SharedWrite write, Actor actor, int sessionId, IReadOnlyList<MarkEntry> marks, int version, Guid formKey, int? classId)
    {
        if (Find(write, sessionId, version, formKey) is not { } session || !actor.Scope.Covers(session.BaseId) || (classId is { } named && named != session.ClassId)
            || Roster(write, sessionId, session) is not { } roster || Changes(roster, marks) is not { } changes)
            return null;
        var now = calendar.UtcNow;
        if (changes.Count > 0)
            write.Run(MarkWriter.Upsert(write.Dialect, "@session", "@marks"), ("@session", sessionId), ("@marks", MarkWriter.Json(Written(changes, marks))));
        write.Run(Submitted, ("@state", (int)RegisterState.Submitted), ("@at", now), ("@by", actor.Name), ("@session", sessionId));
        audit.Note(write, actor, now, "SubmitRegister", session.BaseId, new RegisterNote(version + 1, changes).Write(), Change(session, sessionId, now, actor.Name));
        write.Run(Receipt, ("@key", formKey), ("@account", actor.AccountId), ("@subject", sessionId), ("@at", now));
        return new RegisterSaved(version + 1, RegisterState.Submitted, roster.Count, roster.Count);
    }

    private Session? Find(SharedWrite write, int sessionId, int version, Guid formKey)
    {
        using var row = write.Read(FindSession(write.Dialect), ("@session", sessionId), ("@version", version), ("@today", calendar.Today), ("@key", formKey), ("@attendance", (int)MonthCloseKind.Attendance));
        return row.Read() && (RegisterState)row.GetInt32(3) is not RegisterState.Submitted and var state
            ? new Session(row.GetInt32(0), row.GetInt32(1), row.GetFieldValue<DateOnly>(2), state) : null;
    }

    // The people enrolled on the date with the marks they have; null when somebody is excused in advance.
    private static Dictionary<int, MarkKind?>? Roster(SharedWrite write, int sessionId, Session session)
    {
        var roster = new Dictionary<int, MarkKind?>(32);
        using var row = write.Read(FindRoster, ("@on", session.HeldOn), ("@session", sessionId), ("@class", session.ClassId));
        while (row.Read())
        {
            if (row.GetBoolean(2))
                return null;
            roster.Add(row.GetInt32(0), row.IsDBNull(1) ? null : (MarkKind)row.GetInt32(1));
        }
        return roster;
    }

    // What the marks change; null when they are not one for each person, or somebody stays without.
    private static List<MarkChange>? Changes(Dictionary<int, MarkKind?> roster, IReadOnlyList<MarkEntry> marks)
    {
        var (changes, named) = (new List<MarkChange>(marks.Count), new HashSet<int>(marks.Count));
        foreach (var mark in marks)
        {
            if (mark.Kind is not { } kind || !Enum.IsDefined(kind) || !named.Add(mark.EnrolmentId) || !roster.TryGetValue(mark.EnrolmentId, out var known))
                return null;
            if (known != kind)
                changes.Add(new MarkChange(mark.EnrolmentId, known, kind));
        }
        return roster.All(r => r.Value is not null || named.Contains(r.Key)) ? changes : null;
    }

    private static IEnumerable<MarkEntry> Written(List<MarkChange> changes, IReadOnlyList<MarkEntry> marks)
    {
        var changed = changes.Select(c => c.EnrolmentId).ToHashSet();
        return marks.Where(m => changed.Contains(m.EnrolmentId));
    }

    private static RecordChange Change(Session session, int sessionId, DateTime now, string by) => RecordChange.Of(nameof(ClassSession), sessionId,
        (nameof(ClassSession.RegisterState), session.State, RegisterState.Submitted), (nameof(ClassSession.SubmittedAt), null, now), (nameof(ClassSession.SubmittedBy), null, by));

    private sealed record Session(int ClassId, int BaseId, DateOnly HeldOn, RegisterState State);
}
