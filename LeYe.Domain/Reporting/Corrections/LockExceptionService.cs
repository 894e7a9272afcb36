using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Domain.Reporting.Years;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.Corrections;

/// <summary>Grants and closes exceptions from a year's lock.</summary>
public sealed class LockExceptionService(Database database, FieldProtector protector)
{
    /// <summary>Lets one person change locked facts of a final year until a date.</summary>
    /// <param name="actor">Needs <see cref="Right.SignReport"/>.</param>
    /// <param name="userName">The person's sign-in name.</param>
    /// <param name="reason">2-200 characters.</param>
    /// <param name="evidence">2-200 characters.</param>
    /// <param name="endsOn">Its last day: today … 31 days from today.</param>
    /// <exception cref="RuleBrokenException">A <see cref="CorrectionRules"/> rule, <see cref="YearRules.NotFinal"/>, <see cref="YearRules.Reason"/>.</exception>
    public async Task<int> GrantAsync(
        Actor actor, int year, string? userName, string? reason, string? evidence, DateOnly endsOn, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.SignReport);
        var (why, proof) = (YearRules.CleanReason(reason), TextNormal.Line(evidence));
        CorrectionRules.Evidence.Demand(proof.Length is >= 2 and <= YearRules.LongestReason, "evidence");
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        YearRules.NotFinal.Demand(await YearGuard.IsFinalAsync(act.Db, year, cancel));
        CorrectionRules.EndsOn.Demand(endsOn >= act.Today && endsOn <= act.Today.AddDays(CorrectionRules.LongestDays), "endsOn");
        var name = TextNormal.Line(userName).ToUpperInvariant();
        var person = await act.Db.Accounts.FirstOrDefaultAsync(a => a.NormalizedUserName == name && !a.IsDisabled, cancel);
        CorrectionRules.Person.Demand(person is not null && person.Id != actor.AccountId, "person");
        var exception = new LockException
        {
            Year = year, AccountId = person!.Id, PersonNameCipher = protector.Protect(person.DisplayName), ReasonCipher = protector.Protect(why), EvidenceCipher = protector.Protect(proof), EndsOn = endsOn,
            GrantedBy = actor.Name, GrantedAt = act.Now,
        };
        act.Db.LockExceptions.Add(exception);
        act.Note("GrantLockException", nameof(LockException), () => exception.Id, null, $$"""{"year":{{year}}}""");
        act.TellOfNobody("Reason", why);
        act.Remember(formKey, () => exception.Id);
        await act.SaveAsync(cancel);
        return exception.Id;
    }

    /// <summary>Closes an exception before its last day. Closing it twice changes nothing.</summary>
    public async Task CloseAsync(Actor actor, int exceptionId, CancellationToken cancel = default)
    {
        actor.Demand(Right.SignReport);
        await using var act = await database.BeginAsync(actor, cancel);
        var exception = await act.Db.LockExceptions.FirstOrDefaultAsync(e => e.Id == exceptionId, cancel) ?? throw new RecordMissingException();
        if (exception.ClosedAt is not null)
            return;
        (exception.ClosedAt, exception.ClosedBy) = (act.Now, actor.Name);
        act.Note("CloseLockException", nameof(LockException), () => exception.Id, null);
        await act.SaveAsync(cancel);
    }
}
