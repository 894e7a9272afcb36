using System.Text.Json;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
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
            s.Room, s.RegisterState, s.SubmittedAt, s.SubmittedBy, s.Version, Nobody))
        .FirstOrDefault());

    // Unfiltered: the session was found in scope, and a person who has moved to another base stays on the old register.
    private static readonly Func<LeYeDb, int, int, DateOnly, IAsyncEnumerable<RosterRow>> Roster =
        EF.CompileAsyncQuery((LeYeDb db, int sessionId, int classId, DateOnly heldOn) =>
            from e in db.Enrolments.IgnoreQueryFilters()
            where e.ClassId == classId && e.FromOn <= heldOn && (e.UntilOn == null || e.UntilOn > heldOn)
            orderby e.NumberInClass
            from m in db.Marks.Where(m => m.SessionId == sessionId && m.EnrolmentId == e.Id).DefaultIfEmpty()
            select new RosterRow(e.Id, e.NumberInClass, e.PersonId, e.Person!.Name, m == null ? null : m.Kind, m == null ? null : m.Method));

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
            roster.Add(row);
        return page with { Roster = roster };
    }

    /// <summary>The saves after the version that a coach had read, newest first: who, when and which marks.</summary>
    /// <exception cref="RecordMissingException">No such session in the actor's scope.</exception>
    public async Task<IReadOnlyList<RegisterSave>> SavesSinceAsync(Actor actor, int sessionId, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewTraining);
        await using var db = database.Read(actor.Scope);
        var current = await db.Sessions.Where(s => s.Id == sessionId).Select(s => (int?)s.Version).FirstOrDefaultAsync(cancel) ?? throw new RecordMissingException();
        // Every save of a register raises the version by one and leaves one note with its marks.
        var notes = await db.Audit.Where(a => a.SubjectKind == nameof(ClassSession) && a.SubjectId == sessionId && a.Changes != null)
            .OrderByDescending(a => a.Id).Take(Math.Clamp(current - version, 0, 100)).Select(a => new { a.AccountName, a.At, a.Changes }).ToListAsync(cancel);
        return [.. notes.Select(n => new RegisterSave(n.AccountName, n.At, JsonSerializer.Deserialize<List<MarkChange>>(n.Changes!) ?? []))];
    }
}
