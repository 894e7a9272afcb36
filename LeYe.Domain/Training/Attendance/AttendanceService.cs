using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;

namespace LeYe.Domain.Training.Attendance;

/// <summary>The acts on a session's register. Nobody is present until the coach acts.</summary>
/// <remarks>
/// Two people may work on one register: each sends the version they had read, and only a mark that both changed is a conflict.
/// Then nothing is saved, and the page tells who was quicker.
/// </remarks>
public sealed class AttendanceService(Database database, PromptSubmit prompt)
{
    /// <summary>Saves marks as a draft. People without an entry keep what they have. Sending the same again changes nothing.</summary>
    /// <exception cref="StaleRecordException">Somebody else changed one of these marks after <paramref name="version"/>.</exception>
    /// <exception cref="RuleBrokenException">A <see cref="AttendanceRules"/> rule.</exception>
    public async Task<RegisterSaved> SaveDraftAsync(Actor actor, int sessionId, IReadOnlyList<MarkEntry> marks, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.TakeAttendance);
        await using var act = await database.BeginAsync(actor, cancel);
        var register = await OpenRegisterQueries.LoadAsync(act.Db, sessionId, cancel);
        var since = await OpenRegisterQueries.ChangedSinceAsync(act.Db, register.Session, version, cancel);
        // A draft that was overtaken on its way by its own submit.
        if (register.Session.RegisterState == RegisterState.Submitted && marks.Count > 0 && register.Holds(marks))
            return register.Result;
        return await SaveDraftAsync(act, register, register.Merge(marks, since, isWhole: false), since, "SaveDraft", cancel);
    }

    /// <summary>Marks every unmarked person as present, as a draft. Marks that were made stay as they are.</summary>
    public Task<RegisterSaved> MarkAllPresentAsync(Actor actor, int sessionId, int version, CancellationToken cancel = default) =>
        FillAsync(actor, sessionId, version, "MarkAllPresent", r => [.. r.Unmarked.Select(e => new MarkEntry(e, MarkKind.Present, MarkMethod.AllPresent))], cancel);

    /// <summary>Takes back what <see cref="MarkAllPresentAsync"/> filled in, as far as nobody has changed it since.</summary>
    public Task<RegisterSaved> UndoAllPresentAsync(Actor actor, int sessionId, int version, CancellationToken cancel = default) =>
        FillAsync(actor, sessionId, version, "UndoAllPresent", r => [.. r.By(MarkMethod.AllPresent).Select(e => new MarkEntry(e, null))], cancel);

    /// <summary>Submits the register with its marks. Sending the same marks again gives the same result.</summary>
    /// <param name="reason">Why, when the month is closed.</param>
    /// <param name="classId">The class that the sender takes the session for; null when they do not say.</param>
    /// <exception cref="StaleRecordException">The register holds a mark that the sender has not seen.</exception>
    /// <exception cref="RecordMissingException">No such session in the actor's scope, or it is of another class.</exception>
    public async Task<RegisterSaved> SubmitRegisterAsync(
        Actor actor, int sessionId, IReadOnlyList<MarkEntry> marks, int version, Guid? formKey, string? reason = null, int? classId = null, CancellationToken cancel = default)
    {
        actor.Demand(Right.TakeAttendance);
        if (formKey is { } key && reason is null && await prompt.TryAsync(actor, sessionId, marks, version, key, classId) is { } saved)
            return saved;
        await using var act = await database.BeginAsync(actor, cancel);
        var register = await OpenRegisterQueries.LoadAsync(act.Db, sessionId, cancel);
        if (classId is { } named && named != register.Session.ClassId)
            throw new RecordMissingException();
        if (await act.EarlierResultAsync(formKey, cancel) is not null)
            return register.Result;
        if (register.Session.RegisterState == RegisterState.Submitted)
        {
            if (register.Holds(marks))
                return register.Result;
            StaleRecordException.ThrowUnlessCurrent(register.Session, version);
            AttendanceRules.Submitted.Demand(false);
        }
        var since = await OpenRegisterQueries.ChangedSinceAsync(act.Db, register.Session, version, cancel);
        AttendanceRules.Future.Demand(register.Session.HeldOn <= act.Today);
        var why = ReasonFor(register, reason);
        var changes = register.CarryExcusesIn();
        changes.AddRange(register.Apply(register.Merge(marks, since, isWhole: true)));
        AttendanceRules.Unmarked.Demand(register.Unmarked.Count == 0, "marks", register.Unmarked.FirstOrDefault());
        (register.Session.RegisterState, register.Session.SubmittedAt, register.Session.SubmittedBy) = (RegisterState.Submitted, act.Now, actor.Name);
        Note(act, register, "SubmitRegister", changes, why);
        act.Remember(formKey, () => sessionId);
        await act.SaveAsync(cancel);
        return register.Result;
    }

    /// <summary>Corrects one mark of a submitted register, also of a person who has left the class since.</summary>
    /// <param name="reason">Why, for the audit; may be empty while the month is open.</param>
    public async Task<RegisterSaved> CorrectMarkAsync(
        Actor actor, int sessionId, int enrolmentId, MarkKind kind, string? reason, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.TakeAttendance);
        await using var act = await database.BeginAsync(actor, cancel);
        var register = await OpenRegisterQueries.LoadAsync(act.Db, sessionId, cancel);
        AttendanceRules.NotSubmitted.Demand(register.Session.RegisterState == RegisterState.Submitted);
        IReadOnlyList<MarkEntry> marks = [new MarkEntry(enrolmentId, kind, MarkMethod.Correction)];
        var since = await OpenRegisterQueries.ChangedSinceAsync(act.Db, register.Session, version, cancel);
        var changes = register.Apply(register.Merge(marks, since, isWhole: false), isCorrection: true);
        if (changes.Count == 0)
            return register.Result;
        var why = ReasonFor(register, reason);
        Touch(act, register);
        Note(act, register, "CorrectMark", changes, why);
        await act.SaveAsync(cancel);
        return register.Result;
    }

    private async Task<RegisterSaved> FillAsync(
        Actor actor, int sessionId, int version, string name, Func<Register, IReadOnlyList<MarkEntry>> fill, CancellationToken cancel)
    {
        actor.Demand(Right.TakeAttendance);
        await using var act = await database.BeginAsync(actor, cancel);
        var register = await OpenRegisterQueries.LoadAsync(act.Db, sessionId, cancel);
        AttendanceRules.Submitted.Demand(register.Session.RegisterState != RegisterState.Submitted);
        // Filling speaks of everybody, so it needs the register as it is.
        StaleRecordException.ThrowUnlessCurrent(register.Session, version);
        var excused = register.CarryExcusesIn();
        return await SaveDraftAsync(act, register, fill(register), new Dictionary<int, MarkKind?>(), name, cancel, excused);
    }

    private static async Task<RegisterSaved> SaveDraftAsync(
        BusinessAct act, Register register, IReadOnlyList<MarkEntry> marks, IReadOnlyDictionary<int, MarkKind?> since, string name, CancellationToken cancel,
        List<MarkChange>? carried = null)
    {
        AttendanceRules.Submitted.Demand(register.Session.RegisterState != RegisterState.Submitted);
        AttendanceRules.Future.Demand(register.Session.HeldOn <= act.Today);
        var changes = register.Apply(marks);
        var unknown = register.Unknown(marks, since);
        if (changes.Count > 0)
        {
            changes = [.. carried ?? register.CarryExcusesIn(), .. changes];
            var session = register.Session;
            session.RegisterState = RegisterState.Draft;
            (session.HolderId, session.HolderName, session.HolderAt) = (act.Actor.AccountId, act.Actor.Name, act.Now);
            Touch(act, register);
            Note(act, register, name, changes, null);
            await act.SaveAsync(cancel);
        }
        return unknown.Count == 0 ? register.Result : register.Result with { Meanwhile = unknown };
    }

    // A fact of a closed month changes only with a reason (rules.md, The year).
    private static string? ReasonFor(Register register, string? reason)
    {
        var why = TrainingRules.CleanShort(reason, "reason");
        AttendanceRules.ClosedMonth.Demand(!register.IsMonthClosed || why is not null, "reason");
        return why;
    }

    // The version of the session stands for the whole register, so a changed mark must raise it.
    private static void Touch(BusinessAct act, Register register) =>
        act.Db.Entry(register.Session).Property(s => s.RegisterState).IsModified = true;

    private static void Note(BusinessAct act, Register register, string name, IReadOnlyList<MarkChange> changes, string? reason)
    {
        act.Run(register.WriteAsync);
        act.Note(name, nameof(ClassSession), () => register.Session.Id, register.Session.Class!.BaseId,
            new RegisterNote(register.Session.Version + 1, changes).Write(), reason);
    }
}
