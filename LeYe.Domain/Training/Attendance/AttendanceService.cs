using System.Text.Json;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;

namespace LeYe.Domain.Training.Attendance;

/// <summary>The acts on a session's register. Nobody is present until the coach acts.</summary>
public sealed class AttendanceService(Database database)
{
    /// <summary>Saves marks as a draft. People without an entry keep what they have.</summary>
    /// <exception cref="StaleRecordException">Another coach saved the register after <paramref name="version"/>.</exception>
    /// <exception cref="RuleBrokenException">A <see cref="AttendanceRules"/> rule.</exception>
    public async Task<RegisterSaved> SaveDraftAsync(Actor actor, int sessionId, IReadOnlyList<MarkEntry> marks, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.TakeAttendance);
        await using var act = await database.BeginAsync(actor, cancel);
        var register = await OpenRegisterQueries.LoadAsync(act.Db, sessionId, cancel);
        AttendanceRules.Submitted.Demand(register.Session.RegisterState != RegisterState.Submitted);
        return await SaveDraftAsync(act, register, marks, version, "SaveDraft", cancel);
    }

    /// <summary>Marks every unmarked person as present, as a draft. Marks that were made stay as they are.</summary>
    public async Task<RegisterSaved> MarkAllPresentAsync(Actor actor, int sessionId, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.TakeAttendance);
        await using var act = await database.BeginAsync(actor, cancel);
        var register = await OpenRegisterQueries.LoadAsync(act.Db, sessionId, cancel);
        AttendanceRules.Submitted.Demand(register.Session.RegisterState != RegisterState.Submitted);
        var fill = register.Unmarked.Select(e => new MarkEntry(e, MarkKind.Present, MarkMethod.AllPresent)).ToList();
        return await SaveDraftAsync(act, register, fill, version, "MarkAllPresent", cancel);
    }

    /// <summary>Submits the register with its marks. Sending the same marks again gives the same result.</summary>
    public async Task<RegisterSaved> SubmitRegisterAsync(
        Actor actor, int sessionId, IReadOnlyList<MarkEntry> marks, int version, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.TakeAttendance);
        await using var act = await database.BeginAsync(actor, cancel);
        var register = await OpenRegisterQueries.LoadAsync(act.Db, sessionId, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is not null)
            return register.Result;
        if (register.Session.RegisterState == RegisterState.Submitted)
        {
            if (register.Holds(marks))
                return register.Result;
            StaleRecordException.ThrowUnlessCurrent(register.Session, version);
            AttendanceRules.Submitted.Demand(false);
        }
        StaleRecordException.ThrowUnlessCurrent(register.Session, version);
        AttendanceRules.Future.Demand(register.Session.HeldOn <= act.Today);
        var changes = register.Apply(marks);
        AttendanceRules.Unmarked.Demand(register.Unmarked.Count == 0, "marks", register.Unmarked.FirstOrDefault());
        (register.Session.RegisterState, register.Session.SubmittedAt, register.Session.SubmittedBy) = (RegisterState.Submitted, act.Now, actor.Name);
        Note(act, register, "SubmitRegister", changes, null);
        act.Remember(formKey, () => sessionId);
        await act.SaveAsync(cancel);
        return register.Result;
    }

    /// <summary>Corrects one mark of a submitted register, also of a person who has left the class since.</summary>
    /// <param name="reason">Why, for the audit; may be empty.</param>
    public async Task<RegisterSaved> CorrectMarkAsync(
        Actor actor, int sessionId, int enrolmentId, MarkKind kind, string? reason, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.TakeAttendance);
        await using var act = await database.BeginAsync(actor, cancel);
        var register = await OpenRegisterQueries.LoadAsync(act.Db, sessionId, cancel);
        AttendanceRules.NotSubmitted.Demand(register.Session.RegisterState == RegisterState.Submitted);
        StaleRecordException.ThrowUnlessCurrent(register.Session, version);
        var changes = register.Apply([new MarkEntry(enrolmentId, kind, MarkMethod.Correction)]);
        if (changes.Count == 0)
            return register.Result;
        Touch(act, register);
        Note(act, register, "CorrectMark", changes, TrainingRules.CleanShort(reason, "reason"));
        await act.SaveAsync(cancel);
        return register.Result;
    }

    private static async Task<RegisterSaved> SaveDraftAsync(
        BusinessAct act, Register register, IReadOnlyList<MarkEntry> marks, int version, string name, CancellationToken cancel)
    {
        StaleRecordException.ThrowUnlessCurrent(register.Session, version);
        AttendanceRules.Future.Demand(register.Session.HeldOn <= act.Today);
        var changes = register.Apply(marks);
        if (changes.Count == 0)
            return register.Result;
        register.Session.RegisterState = RegisterState.Draft;
        Touch(act, register);
        Note(act, register, name, changes, null);
        await act.SaveAsync(cancel);
        return register.Result;
    }

    // The version of the session stands for the whole register, so a changed mark must raise it.
    private static void Touch(BusinessAct act, Register register) =>
        act.Db.Entry(register.Session).Property(s => s.RegisterState).IsModified = true;

    private static void Note(BusinessAct act, Register register, string name, IReadOnlyList<MarkChange> changes, string? reason) =>
        act.Note(name, nameof(ClassSession), () => register.Session.Id, register.Session.Class!.BaseId, JsonSerializer.Serialize(changes), reason);
}
