using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Domain.Training.Attendance;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Training;

/// <summary>停课, 调课 and 代课 of one session, each with its reason.</summary>
public sealed class SessionService(Database database)
{
    /// <summary>停课: the session is not held. A draft of its register stays in the records and counts nowhere.</summary>
    /// <param name="reason">Why, 1-50 characters.</param>
    /// <param name="version">The session as the actor read it.</param>
    /// <exception cref="RuleBrokenException">A <see cref="TrainingRules"/> rule.</exception>
    /// <exception cref="StaleRecordException">Somebody else saved the session first.</exception>
    public Task CancelAsync(Actor actor, int sessionId, string? reason, int version, CancellationToken cancel = default) =>
        ChangeAsync(actor, sessionId, reason, version, "CancelSession", session =>
        {
            TrainingRules.SessionTaken.Demand(session.RegisterState != RegisterState.Submitted);
            session.IsCancelled = true;
        }, cancel);

    /// <summary>调课: the session is held on another date or at other times, within the dates of its class.</summary>
    /// <param name="reason">Why, 1-50 characters.</param>
    /// <param name="version">The session as the actor read it.</param>
    /// <exception cref="RuleBrokenException">A <see cref="TrainingRules"/> rule.</exception>
    /// <exception cref="StaleRecordException">Somebody else saved the session first.</exception>
    public Task MoveAsync(Actor actor, int sessionId, SessionPlan to, string? reason, int version, CancellationToken cancel = default) =>
        ChangeAsync(actor, sessionId, reason, version, "MoveSession", session =>
        {
            TrainingRules.SessionTaken.Demand(session.RegisterState != RegisterState.Submitted);
            TrainingRules.SessionHolds(to, session.Class!.StartsOn, session.Class.EndsOn);
            TrainingRules.SessionSame.Demand((to.HeldOn, to.StartsAt, to.EndsAt) != (session.HeldOn, session.StartsAt, session.EndsAt), "heldOn");
            if (to.HeldOn != session.HeldOn)
                session.MovedFromOn ??= session.HeldOn;
            (session.HeldOn, session.StartsAt, session.EndsAt) = (to.HeldOn, to.StartsAt, to.EndsAt);
            session.Room = TrainingRules.CleanShort(to.Room, "room") ?? session.Room;
        }, cancel);

    /// <summary>代课: somebody else takes the session.</summary>
    /// <param name="substitute">Their name, 1-50 characters.</param>
    /// <param name="reason">Why, 1-50 characters.</param>
    /// <param name="version">The session as the actor read it.</param>
    /// <exception cref="RuleBrokenException">A <see cref="TrainingRules"/> rule.</exception>
    /// <exception cref="StaleRecordException">Somebody else saved the session first.</exception>
    public Task SubstituteAsync(Actor actor, int sessionId, string? substitute, string? reason, int version, CancellationToken cancel = default) =>
        ChangeAsync(actor, sessionId, reason, version, "SubstituteCoach", session =>
        {
            var name = TrainingRules.CleanShort(substitute, "substitute");
            TrainingRules.SubstituteName.Demand(name is not null && name != session.Class!.Coach, "substitute");
            session.Substitute = name;
        }, cancel);

    private async Task ChangeAsync(Actor actor, int sessionId, string? reason, int version, string name, Action<ClassSession> change, CancellationToken cancel)
    {
        actor.Demand(Right.ChangeSession);
        await using var act = await database.BeginAsync(actor, cancel);
        var session = await act.Db.Sessions.Include(s => s.Class).FirstOrDefaultAsync(s => s.Id == sessionId, cancel) ?? throw new RecordMissingException();
        StaleRecordException.ThrowUnlessCurrent(session, version);
        TrainingRules.SessionCancelled.Demand(!session.IsCancelled);
        change(session);
        session.ChangeReason = TrainingRules.CleanShort(reason, "reason");
        TrainingRules.ChangeReason.Demand(session.ChangeReason is not null, "reason");
        act.Db.ChangeTracker.DetectChanges();
        // Not in Changes: those of a session are the marks that its register was saved with.
        act.Note(name, nameof(ClassSession), () => sessionId, session.Class!.BaseId, null, session.ChangeReason);
        await act.SaveAsync(cancel);
    }
}
