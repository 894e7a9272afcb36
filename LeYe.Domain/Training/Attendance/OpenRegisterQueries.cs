using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Training.Attendance;

/// <summary>Loads a register to be written: compiled queries.</summary>
internal static class OpenRegisterQueries
{
    private static readonly Func<LeYeDb, int, Task<ClassSession?>> Find = EF.CompileAsyncQuery(
        (LeYeDb db, int id) => db.Sessions.Include(s => s.Class).FirstOrDefault(s => s.Id == id));

    private static readonly Func<LeYeDb, int, DateOnly, IAsyncEnumerable<EnrolledRow>> EnrolledOn = EF.CompileAsyncQuery(
        (LeYeDb db, int classId, DateOnly heldOn) => db.Enrolments
            .Where(e => e.ClassId == classId && e.FromOn <= heldOn && (e.UntilOn == null || e.UntilOn > heldOn))
            .Select(e => new EnrolledRow(e.Id, db.AdvanceExcuses.Any(x => x.EnrolmentId == e.Id && x.CancelledAt == null && x.FromOn <= heldOn && x.ToOn >= heldOn))));

    private static readonly Func<LeYeDb, int, IAsyncEnumerable<AttendanceMark>> MarksOf = EF.CompileAsyncQuery(
        (LeYeDb db, int sessionId) => db.Marks.AsNoTracking().Where(m => m.SessionId == sessionId));

    private static readonly Func<LeYeDb, int, int, Task<bool>> Closed = EF.CompileAsyncQuery(
        (LeYeDb db, int baseId, int month) => db.MonthCloses.Any(m => m.BaseId == baseId && m.WorkMonth == month && m.Kind == MonthCloseKind.Attendance));

    private static readonly Func<LeYeDb, int, IAsyncEnumerable<string?>> Notes = EF.CompileAsyncQuery(
        (LeYeDb db, int sessionId) => db.Audit.Where(a => a.SubjectKind == nameof(ClassSession) && a.SubjectId == sessionId && a.Changes != null)
            .OrderBy(a => a.Id).Select(a => a.Changes));

    /// <exception cref="RecordMissingException">No such session in the actor's scope.</exception>
    public static async Task<Register> LoadAsync(LeYeDb db, int sessionId, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        var session = await Find(db, sessionId) ?? throw new RecordMissingException();
        AttendanceRules.Cancelled.Demand(!session.IsCancelled);
        var (enrolled, excused) = (new HashSet<int>(), new List<int>());
        await foreach (var row in EnrolledOn(db, session.ClassId, session.HeldOn).WithCancellation(cancel))
        {
            enrolled.Add(row.Id);
            if (row.IsExcused)
                excused.Add(row.Id);
        }
        var marks = new Dictionary<int, AttendanceMark>();
        await foreach (var mark in MarksOf(db, sessionId).WithCancellation(cancel))
            marks[mark.EnrolmentId] = mark;
        var isClosed = await Closed(db, session.Class!.BaseId, WorkMonth.Of(session.HeldOn).Value);
        return new Register(db, session, enrolled, excused, marks) { IsMonthClosed = isClosed };
    }

    /// <summary>The marks that changed after a version, each with what it was at that version. Empty for the current one.</summary>
    public static async Task<IReadOnlyDictionary<int, MarkKind?>> ChangedSinceAsync(LeYeDb db, ClassSession session, int version, CancellationToken cancel)
    {
        var changed = new Dictionary<int, MarkKind?>();
        if (version == session.Version)
            return changed;
        await foreach (var text in Notes(db, session.Id).WithCancellation(cancel))
            if (RegisterNote.Read(text) is { } note && note.Version > version)
                foreach (var change in note.Marks)
                    changed.TryAdd(change.EnrolmentId, change.From);
        return changed;
    }

    private sealed record EnrolledRow(int Id, bool IsExcused);
}
