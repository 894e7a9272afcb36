using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Training.Attendance;

/// <summary>Excusing people before their sessions, and taking that back.</summary>
public sealed class AdvanceExcuseService(Database database, FieldProtector protector)
{
    /// <summary>Excuses a person from the sessions of some days. Registers that are submitted stay as they are.</summary>
    /// <param name="toOn">Last day.</param>
    /// <param name="reason">Why; may be empty.</param>
    /// <returns>The excuse's id; the same when the same form is sent again.</returns>
    /// <exception cref="RuleBrokenException"><see cref="AttendanceRules.ExcuseDates"/>.</exception>
    public async Task<int> ExcuseInAdvanceAsync(
        Actor actor, int enrolmentId, DateOnly fromOn, DateOnly toOn, string? reason, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.TakeAttendance);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        var enrolment = await act.Db.Enrolments.Include(e => e.Class).FirstOrDefaultAsync(e => e.Id == enrolmentId, cancel) ?? throw new RecordMissingException();
        AttendanceRules.ExcuseDates.Demand(fromOn >= enrolment.FromOn && fromOn <= enrolment.Class!.EndsOn && enrolment.HoldsOn(fromOn), "fromOn");
        AttendanceRules.ExcuseDates.Demand(toOn >= fromOn && toOn <= enrolment.Class!.EndsOn, "toOn");
        var excuse = new AdvanceExcuse
        {
            EnrolmentId = enrolmentId, FromOn = fromOn, ToOn = toOn, ReasonCipher = protector.ProtectNote(TrainingRules.CleanShort(reason, "reason")), RecordedBy = actor.Name, RecordedAt = act.Now,
        };
        act.Db.AdvanceExcuses.Add(excuse);
        // The reason often tells of health: it stays in the record, encrypted.
        act.Note("ExcuseInAdvance", nameof(Enrolment), () => enrolmentId, enrolment.Class!.BaseId);
        act.Remember(formKey, () => excuse.Id);
        await act.SaveAsync(cancel);
        return excuse.Id;
    }

    /// <summary>Takes an excuse back. Marks that a coach has saved by it stay. Doing it again changes nothing.</summary>
    public async Task CancelExcuseAsync(Actor actor, int enrolmentId, int excuseId, CancellationToken cancel = default)
    {
        actor.Demand(Right.TakeAttendance);
        await using var act = await database.BeginAsync(actor, cancel);
        var excuse = await act.Db.AdvanceExcuses.Include(x => x.Enrolment!.Class).FirstOrDefaultAsync(x => x.Id == excuseId && x.EnrolmentId == enrolmentId, cancel)
            ?? throw new RecordMissingException();
        if (excuse.CancelledAt is not null)
            return;
        excuse.CancelledAt = act.Now;
        act.Note("CancelExcuse", nameof(Enrolment), () => enrolmentId, excuse.Enrolment!.Class!.BaseId);
        await act.SaveAsync(cancel);
    }

    /// <summary>The excuses of an enrolment that hold, latest first.</summary>
    /// <exception cref="RecordMissingException">No such enrolment in the actor's scope.</exception>
    public async Task<IReadOnlyList<AdvanceExcuseRow>> OfAsync(Actor actor, int enrolmentId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewTraining);
        await using var db = database.Read(actor.Scope);
        if (!await db.Enrolments.AnyAsync(e => e.Id == enrolmentId, cancel))
            throw new RecordMissingException();
        var rows = await db.AdvanceExcuses.Where(x => x.EnrolmentId == enrolmentId && x.CancelledAt == null).OrderByDescending(x => x.FromOn).ThenByDescending(x => x.Id)
            .Select(x => new { x.Id, x.FromOn, x.ToOn, x.ReasonCipher, x.RecordedBy, x.RecordedAt }).ToListAsync(cancel);
        return [.. rows.Select(x => new AdvanceExcuseRow(x.Id, x.FromOn, x.ToOn, protector.RevealNote(x.ReasonCipher), x.RecordedBy, x.RecordedAt))];
    }
}
