using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Training.Attendance;

/// <summary>来客: people who come to a session without being enrolled. 待补登 until registered or dropped.</summary>
public sealed class WalkInService(Database database, FieldProtector protector)
{
    /// <summary>Notes that somebody came, by name. The register itself does not change.</summary>
    /// <returns>The walk-in's id; the same id when the same form is sent again.</returns>
    /// <exception cref="RuleBrokenException"><see cref="AttendanceRules.WalkInName"/>, <see cref="AttendanceRules.Future"/>, <see cref="AttendanceRules.Cancelled"/>.</exception>
    public async Task<int> AddAsync(Actor actor, int sessionId, string? name, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.TakeAttendance);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        var session = await act.Db.Sessions.Include(s => s.Class).FirstOrDefaultAsync(s => s.Id == sessionId, cancel) ?? throw new RecordMissingException();
        AttendanceRules.Cancelled.Demand(!session.IsCancelled);
        AttendanceRules.Future.Demand(session.HeldOn <= act.Today);
        var clean = TextNormal.Line(name);
        AttendanceRules.WalkInName.Demand(clean.Length is >= 1 and <= 40, "name");
        var walkIn = new WalkIn { SessionId = sessionId, NameCipher = protector.Protect(clean), AddedAt = act.Now, AddedBy = actor.Name };
        act.Db.WalkIns.Add(walkIn);
        act.Note("AddWalkIn", nameof(WalkIn), () => walkIn.Id, session.Class!.BaseId);
        act.Remember(formKey, () => walkIn.Id);
        await act.SaveAsync(cancel);
        return walkIn.Id;
    }

    /// <summary>补登: the walk-in is this person, enrolled from the session on and present at it. From now on the person counts.</summary>
    /// <returns>The enrolment: a new one, or the one that the person has on that day.</returns>
    /// <exception cref="RuleBrokenException"><see cref="AttendanceRules.WalkInSettled"/>, <see cref="TrainingRules.Full"/>.</exception>
    public async Task<int> RegisterAsync(Actor actor, int walkInId, int personId, CancellationToken cancel = default)
    {
        actor.Demand(Right.EnrolPerson);
        actor.Demand(Right.TakeAttendance);
        await using var act = await database.BeginAsync(actor, cancel);
        var walkIn = await FindAsync(act, walkInId, cancel);
        if (!await act.Db.People.AnyAsync(p => p.Id == personId, cancel))
            throw new RecordMissingException();
        var session = walkIn.Session!;
        var enrolment = await EnrolAsync(act, session, personId, cancel);
        if (!await act.Db.Marks.AnyAsync(m => m.SessionId == session.Id && m.Enrolment == enrolment, cancel))
            act.Db.Marks.Add(new AttendanceMark { SessionId = session.Id, EnrolmentId = enrolment.Id, Enrolment = enrolment, Kind = MarkKind.Present, Method = MarkMethod.WalkIn });
        // The version of the session stands for its whole register.
        act.Db.Entry(session).Property(s => s.RegisterState).IsModified = true;
        (walkIn.SettledAt, walkIn.Enrolment) = (act.Now, enrolment);
        act.NoteNew("RegisterWalkIn", nameof(ClassSession), () => session.Id, session.Class!.BaseId,
            () => new RegisterNote(session.Version, [new MarkChange(enrolment.Id, null, MarkKind.Present)]).Write());
        await act.SaveAsync(cancel);
        return enrolment.Id;
    }

    /// <summary>Drops a walk-in that is nobody to register: a visitor, a slip of the hand.</summary>
    /// <param name="reason">Why, for the audit; at most 50 characters, may be empty.</param>
    public async Task DropAsync(Actor actor, int walkInId, string? reason, CancellationToken cancel = default)
    {
        actor.Demand(Right.TakeAttendance);
        await using var act = await database.BeginAsync(actor, cancel);
        var walkIn = await FindAsync(act, walkInId, cancel);
        walkIn.SettledAt = act.Now;
        act.Note("DropWalkIn", nameof(WalkIn), () => walkInId, walkIn.Session!.Class!.BaseId);
        if (TrainingRules.CleanShort(reason, "reason") is { } why)
            act.TellOfNobody("Reason", why);
        await act.SaveAsync(cancel);
    }

    private static async Task<WalkIn> FindAsync(BusinessAct act, int walkInId, CancellationToken cancel)
    {
        var walkIn = await act.Db.WalkIns.Include(w => w.Session!.Class).FirstOrDefaultAsync(w => w.Id == walkInId, cancel) ?? throw new RecordMissingException();
        AttendanceRules.WalkInSettled.Demand(walkIn.SettledAt is null);
        return walkIn;
    }

    private static async Task<Enrolment> EnrolAsync(BusinessAct act, ClassSession session, int personId, CancellationToken cancel)
    {
        var all = await act.Db.Enrolments.Where(e => e.ClassId == session.ClassId).ToListAsync(cancel);
        if (all.Find(e => e.PersonId == personId && e.HoldsOn(session.HeldOn)) is { } there)
            return there;
        // Whoever is enrolled from a later day keeps one enrolment: two at a time would count twice.
        TrainingRules.AlreadyEnrolled.Demand(!all.Exists(e => e.PersonId == personId && (e.UntilOn is null || e.UntilOn > session.HeldOn)), "personId");
        TrainingRules.Full.Demand(session.Class!.Places is null || all.Count(e => e.HoldsOn(session.HeldOn)) < session.Class.Places, "personId");
        var made = new Enrolment
        {
            ClassId = session.ClassId, PersonId = personId, NumberInClass = all.Max(e => (int?)e.NumberInClass).GetValueOrDefault() + 1, FromOn = session.HeldOn,
        };
        act.Db.Enrolments.Add(made);
        return made;
    }
}
