using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Training.Attendance;

/// <summary>Reads of registers: one query for the session, one for its people with their marks.</summary>
public sealed class RegisterQueries(Database database)
{
    private static readonly RosterRow[] Nobody = [];

    private static readonly Func<LeYeDb, int, Task<RegisterPage?>> Session = EF.CompileAsyncQuery((LeYeDb db, int id) => db.Sessions
        .Where(s => s.Id == id)
        .Select(s => new RegisterPage(s.Id, s.ClassId, s.Class!.Name, s.Class.IntakeNumber, s.Class.BaseId, s.Class.Base!.ShortName, s.Number, s.HeldOn, s.StartsAt, s.EndsAt,
            s.Room, s.RegisterState, s.SubmittedAt, s.SubmittedBy, s.Version, Nobody)
        {
            IsCancelled = s.IsCancelled, Substitute = s.Substitute, ChangeReason = s.ChangeReason,
            HolderId = s.HolderId, HolderName = s.HolderName, HolderAt = s.HolderAt,
            IsMonthClosed = db.MonthCloses.Any(m => m.BaseId == s.Class.BaseId && m.WorkMonth == s.HeldOn.Year * 100 + s.HeldOn.Month && m.Kind == MonthCloseKind.Attendance),
        })
        .FirstOrDefault());

    // Unfiltered: the session was found in scope, and a person who has moved to another base stays on the old register. So does a
    // mark of somebody whose enrolment no longer holds on the date.
    private static readonly Func<LeYeDb, int, int, DateOnly, IAsyncEnumerable<RegisterRow>> Roster =
        EF.CompileAsyncQuery((LeYeDb db, int sessionId, int classId, DateOnly heldOn) =>
            from e in db.Enrolments.IgnoreQueryFilters()
            where e.ClassId == classId
            from m in db.Marks.Where(m => m.SessionId == sessionId && m.EnrolmentId == e.Id).DefaultIfEmpty()
            where (e.FromOn <= heldOn && (e.UntilOn == null || e.UntilOn > heldOn)) || m != null
            orderby e.NumberInClass
            select new RegisterRow(
                new RosterRow(e.Id, e.NumberInClass, e.PersonId, e.Person!.Name, m == null ? null : m.Kind, m == null ? null : m.Method)
                {
                    IsEnrolled = e.FromOn <= heldOn && (e.UntilOn == null || e.UntilOn > heldOn),
                },
                m == null && db.AdvanceExcuses.Any(x => x.EnrolmentId == e.Id && x.CancelledAt == null && x.FromOn <= heldOn && x.ToOn >= heldOn)));

    /// <summary>The register of a session, in the order of 班内编号.</summary>
    /// <exception cref="RecordMissingException">No such session in the actor's scope.</exception>
    public async Task<RegisterPage> GetAsync(Actor actor, int sessionId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewTraining);
        await using var db = database.Read(actor.Scope);
        await db.Database.OpenConnectionAsync(cancel);
        var page = await Session(db, sessionId) ?? throw new RecordMissingException();
        var roster = new List<RosterRow>(32);
        await foreach (var row in Roster(db, sessionId, page.ClassId, page.HeldOn).WithCancellation(cancel))
            roster.Add(row.IsExcused && page.State != RegisterState.Submitted ? row.Row with { Kind = MarkKind.Excused, Method = MarkMethod.InAdvance } : row.Row);
        return page with { Roster = roster };
    }

    /// <summary>The saves after the version that a coach had read, newest first: who, when, which marks and why.</summary>
    /// <param name="version">0 for all of them.</param>
    /// <exception cref="RecordMissingException">No such session in the actor's scope.</exception>
    public async Task<IReadOnlyList<RegisterSave>> SavesSinceAsync(Actor actor, int sessionId, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewTraining);
        await using var db = database.Read(actor.Scope);
        if (!await db.Sessions.AnyAsync(s => s.Id == sessionId, cancel))
            throw new RecordMissingException();
        var notes = await db.Audit.Where(a => a.SubjectKind == nameof(ClassSession) && a.SubjectId == sessionId && a.Changes != null)
            .OrderByDescending(a => a.Id).Select(a => new { a.AccountName, a.At, a.Changes, a.Reason }).ToListAsync(cancel);
        return [.. from n in notes
                   let note = RegisterNote.Read(n.Changes)
                   where note is not null && note.Version > version
                   select new RegisterSave(n.AccountName, n.At, note.Marks, n.Reason)];
    }

    private sealed record RegisterRow(RosterRow Row, bool IsExcused);
}
