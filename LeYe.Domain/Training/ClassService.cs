using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Training;

/// <summary>The acts on classes, their sessions and enrolments.</summary>
public sealed class ClassService(Database database)
{
    /// <summary>Opens a class as the next 期 of its base, with its sessions numbered by date and time.</summary>
    /// <returns>The class's id; the same id when the same form is sent again.</returns>
    /// <exception cref="RuleBrokenException">A <see cref="TrainingRules"/> rule.</exception>
    public async Task<int> OpenClassAsync(Actor actor, OpenClassOptions options, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.OpenClass, options.BaseId);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        if (!await act.Db.Bases.AnyAsync(b => b.Id == options.BaseId, cancel))
            throw new RecordMissingException();
        TrainingRules.ClassHolds(options);
        await DemandOpeningAsync(act, options.JobOpeningId, options.BaseId, cancel);
        var last = await act.Db.Classes.Where(c => c.BaseId == options.BaseId).MaxAsync(c => (int?)c.IntakeNumber, cancel) ?? 0;
        var opened = NewClass(options, last + 1);
        act.Db.Classes.Add(opened);
        act.Note("OpenClass", nameof(TrainingClass), () => opened.Id, opened.BaseId);
        act.Remember(formKey, () => opened.Id);
        await act.SaveAsync(cancel);
        return opened.Id;
    }

    /// <summary>Corrects what a class is said to be. Its base, 期次 and sessions stay.</summary>
    /// <param name="version">The class as the actor read it.</param>
    /// <exception cref="StaleRecordException">Somebody else saved the class first.</exception>
    /// <exception cref="RuleBrokenException">A <see cref="TrainingRules"/> rule.</exception>
    public async Task EditClassAsync(Actor actor, int classId, OpenClassOptions options, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.OpenClass);
        await using var act = await database.BeginAsync(actor, cancel);
        var found = await FindAsync(act, classId, cancel);
        StaleRecordException.ThrowUnlessCurrent(found, version);
        TrainingRules.ClassHolds(options);
        await DemandOpeningAsync(act, options.JobOpeningId, found.BaseId, cancel);
        TrainingRules.DatesHoldSessions.Demand(
            !await act.Db.Sessions.AnyAsync(s => s.ClassId == classId && !s.IsCancelled && (s.HeldOn < options.StartsOn || s.HeldOn > options.EndsOn), cancel)
            && !await act.Db.Enrolments.AnyAsync(e => e.ClassId == classId && (e.FromOn < options.StartsOn || e.FromOn > options.EndsOn), cancel), "endsOn");
        Fill(found, options);
        act.Db.ChangeTracker.DetectChanges();
        act.Note("EditClass", nameof(TrainingClass), () => classId, found.BaseId, RecordChange.FieldsOf(act.Db.Entry(found)));
        await act.SaveAsync(cancel);
    }

    /// <summary>Adds a session with the next number.</summary>
    /// <returns>The session's id.</returns>
    public async Task<int> AddSessionAsync(Actor actor, int classId, SessionPlan plan, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.OpenClass);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        var found = await FindAsync(act, classId, cancel);
        TrainingRules.SessionHolds(plan, found.StartsOn, found.EndsOn);
        var last = await act.Db.Sessions.Where(s => s.ClassId == classId).MaxAsync(s => (int?)s.Number, cancel) ?? 0;
        var session = NewSession(plan, last + 1);
        found.Sessions.Add(session);
        act.Note("AddSession", nameof(ClassSession), () => session.Id, found.BaseId);
        act.Remember(formKey, () => session.Id);
        await act.SaveAsync(cancel);
        return session.Id;
    }

    /// <summary>Enrols a person. The 班内编号 is the next after the highest ever given in the class.</summary>
    /// <param name="fromOn">First day enrolled.</param>
    /// <returns>The enrolment's id.</returns>
    public async Task<int> EnrolAsync(Actor actor, int classId, int personId, DateOnly fromOn, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.EnrolPerson);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        var found = await FindAsync(act, classId, cancel);
        if (!await act.Db.People.AnyAsync(p => p.Id == personId, cancel))
            throw new RecordMissingException();
        TrainingRules.EnrolmentDates.Demand(fromOn >= found.StartsOn && fromOn <= found.EndsOn, "fromOn");
        var others = await act.Db.Enrolments.Where(e => e.ClassId == classId).Select(e => new { e.PersonId, e.NumberInClass, e.UntilOn }).ToListAsync(cancel);
        TrainingRules.AlreadyEnrolled.Demand(!others.Exists(e => e.PersonId == personId && (e.UntilOn is null || e.UntilOn > fromOn)), "personId");
        TrainingRules.Full.Demand(found.Places is null || others.Count(e => e.UntilOn is null || e.UntilOn > fromOn) < found.Places, "personId");
        var enrolment = new Enrolment { PersonId = personId, NumberInClass = others.Max(e => (int?)e.NumberInClass).GetValueOrDefault() + 1, FromOn = fromOn };
        found.Enrolments.Add(enrolment);
        var waiting = await act.Db.WaitingList.Where(w => w.ClassId == classId && w.PersonId == personId && w.UntilOn == null).ToListAsync(cancel);
        waiting.ForEach(w => w.UntilOn = act.Today);
        act.Note("Enrol", nameof(Enrolment), () => enrolment.Id, found.BaseId);
        act.Remember(formKey, () => enrolment.Id);
        await act.SaveAsync(cancel);
        return enrolment.Id;
    }

    /// <summary>Ends an enrolment. Marks that were made stay; the 班内编号 is not given again.</summary>
    /// <param name="untilOn">First day no longer enrolled.</param>
    /// <param name="reason">Why.</param>
    /// <param name="note">More about it, for the audit; at most 50 characters, may be empty.</param>
    public async Task WithdrawAsync(Actor actor, int enrolmentId, DateOnly untilOn, WithdrawalReason reason, string? note, CancellationToken cancel = default)
    {
        actor.Demand(Right.EnrolPerson);
        await using var act = await database.BeginAsync(actor, cancel);
        var enrolment = await act.Db.Enrolments.Include(e => e.Class).FirstOrDefaultAsync(e => e.Id == enrolmentId, cancel)
            ?? throw new RecordMissingException();
        if (enrolment.UntilOn == untilOn && enrolment.Withdrawal == reason)
            return;
        TrainingRules.EnrolmentDates.Demand(enrolment.UntilOn is null && untilOn > enrolment.FromOn && untilOn <= enrolment.Class!.EndsOn.AddDays(1), "untilOn");
        (enrolment.UntilOn, enrolment.Withdrawal) = (untilOn, reason);
        act.Note("Withdraw", nameof(Enrolment), () => enrolment.Id, enrolment.Class!.BaseId, null, TrainingRules.CleanShort(note, "note"));
        await act.SaveAsync(cancel);
    }

    private static async Task<TrainingClass> FindAsync(BusinessAct act, int classId, CancellationToken cancel) =>
        await act.Db.Classes.FirstOrDefaultAsync(c => c.Id == classId, cancel) ?? throw new RecordMissingException();

    private static async Task DemandOpeningAsync(BusinessAct act, int? openingId, int baseId, CancellationToken cancel) =>
        TrainingRules.OpeningOfBase.Demand(openingId is null || await act.Db.Openings.AnyAsync(o => o.Id == openingId && o.BaseId == baseId, cancel), "jobOpening");

    private static TrainingClass NewClass(OpenClassOptions options, int intake)
    {
        var opened = new TrainingClass
        {
            BaseId = options.BaseId, Name = TrainingRules.CleanName(options.Name), IntakeNumber = intake, Category = options.Category, Mode = options.Mode,
            Delivery = options.Delivery, StartsOn = options.StartsOn, EndsOn = options.EndsOn,
        };
        Fill(opened, options);
        foreach (var plan in options.Sessions.OrderBy(s => s.HeldOn).ThenBy(s => s.StartsAt))
        {
            TrainingRules.SessionHolds(plan, options.StartsOn, options.EndsOn);
            opened.Sessions.Add(NewSession(plan, opened.Sessions.Count + 1));
        }
        return opened;
    }

    private static void Fill(TrainingClass record, OpenClassOptions options)
    {
        (record.Name, record.Category, record.Mode, record.Delivery) = (TrainingRules.CleanName(options.Name), options.Category, options.Mode, options.Delivery);
        (record.StartsOn, record.EndsOn, record.PlannedMinutes, record.Places) = (options.StartsOn, options.EndsOn, options.PlannedMinutes, options.Places);
        (record.InFederationPlan, record.HasAssessment, record.CompletionPercent) = (options.InFederationPlan, options.HasAssessment, options.CompletionPercent);
        record.Coach = TrainingRules.CleanShort(options.Coach, "coach");
        record.Funder = TrainingRules.CleanShort(options.Funder, "funder");
        record.JobOpeningId = options.JobOpeningId;
        record.Opening = TrainingRules.CleanShort(options.Opening, "opening");
        record.Industry = options.Industry;
    }

    private static ClassSession NewSession(SessionPlan plan, int number) => new()
    {
        Number = number, HeldOn = plan.HeldOn, StartsAt = plan.StartsAt, EndsAt = plan.EndsAt, Room = TrainingRules.CleanShort(plan.Room, "room"),
    };
}
