using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Training.Attendance;

/// <summary>Loads a register to be written: three compiled queries.</summary>
internal static class OpenRegisterQueries
{
    private static readonly Func<LeYeDb, int, Task<ClassSession?>> Find = EF.CompileAsyncQuery(
        (LeYeDb db, int id) => db.Sessions.Include(s => s.Class).FirstOrDefault(s => s.Id == id));

    private static readonly Func<LeYeDb, int, DateOnly, IAsyncEnumerable<int>> EnrolledOn = EF.CompileAsyncQuery(
        (LeYeDb db, int classId, DateOnly heldOn) => db.Enrolments
            .Where(e => e.ClassId == classId && e.FromOn <= heldOn && (e.UntilOn == null || e.UntilOn > heldOn)).Select(e => e.Id));

    private static readonly Func<LeYeDb, int, IAsyncEnumerable<AttendanceMark>> MarksOf = EF.CompileAsyncQuery(
        (LeYeDb db, int sessionId) => db.Marks.Where(m => m.SessionId == sessionId));

    /// <exception cref="RecordMissingException">No such session in the actor's scope.</exception>
    public static async Task<Register> LoadAsync(LeYeDb db, int sessionId, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        var session = await Find(db, sessionId) ?? throw new RecordMissingException();
        AttendanceRules.Cancelled.Demand(!session.IsCancelled);
        var enrolled = new HashSet<int>();
        await foreach (var enrolmentId in EnrolledOn(db, session.ClassId, session.HeldOn).WithCancellation(cancel))
            enrolled.Add(enrolmentId);
        var marks = new Dictionary<int, AttendanceMark>();
        await foreach (var mark in MarksOf(db, sessionId).WithCancellation(cancel))
            marks[mark.EnrolmentId] = mark;
        return new Register(db, session, enrolled, marks);
    }
}
