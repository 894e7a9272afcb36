using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Training;

/// <summary>回访 3, 6 and 12 months after a class.</summary>
public sealed class TrainingFollowUpService(Database database, FieldProtector protector)
{
    /// <summary>The months after which people are asked.</summary>
    public static readonly IReadOnlyList<int> Months = [3, 6, 12];

    /// <summary>Records what a follow-up found.</summary>
    /// <param name="months">3, 6 or 12.</param>
    /// <param name="askedOn">On or after the last day of the class plus those months.</param>
    /// <param name="note">At most 100 characters; may be empty.</param>
    /// <returns>The follow-up's id; the same id when the same form is sent again.</returns>
    /// <exception cref="RuleBrokenException"><see cref="TrainingRules.FollowUpMonths"/>, <see cref="TrainingRules.FollowUpDate"/>.</exception>
    public async Task<int> RecordAsync(
        Actor actor, int enrolmentId, int months, DateOnly askedOn, FollowUpOutcome outcome, string? note, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.FollowUpTraining);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        var enrolment = await act.Db.Enrolments.Include(e => e.Class).FirstOrDefaultAsync(e => e.Id == enrolmentId, cancel) ?? throw new RecordMissingException();
        var isDone = await act.Db.TrainingFollowUps.AnyAsync(f => f.EnrolmentId == enrolmentId && f.Months == months, cancel);
        TrainingRules.FollowUpMonths.Demand(Months.Contains(months) && !isDone, "months");
        TrainingRules.FollowUpDate.Demand(askedOn >= enrolment.Class!.EndsOn.AddMonths(months) && askedOn <= act.Today, "askedOn");
        var clean = TextNormal.Line(note);
        TrainingRules.ClassName.Demand(clean.Length <= 100, "note");
        var made = new TrainingFollowUp
        {
            EnrolmentId = enrolmentId, Months = months, AskedOn = askedOn, Outcome = outcome, NoteCipher = protector.ProtectNote(clean.Length == 0 ? null : clean), AskedBy = actor.Name,
        };
        act.Db.TrainingFollowUps.Add(made);
        act.Note("FollowUpTraining", nameof(TrainingFollowUp), () => made.Id, enrolment.Class.BaseId);
        act.Remember(formKey, () => made.Id);
        await act.SaveAsync(cancel);
        return made.Id;
    }
}
