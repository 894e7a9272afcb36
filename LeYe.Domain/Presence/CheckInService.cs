using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Domain.Placements;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Presence;

/// <summary>签到 and 签退 at the base's desk. However often one is sent, and from however many desks, a person has one a day.</summary>
public sealed class CheckInService(Database database, IPlacementEvents events)
{
    /// <summary>Checks somebody in for today. Who has checked out today and comes back is here again.</summary>
    /// <param name="formKey">The same form sent again says what it did the first time.</param>
    /// <exception cref="RuleBrokenException"><see cref="PresenceRules.NotInPost"/>.</exception>
    public Task<CheckInResult> CheckInAsync(Actor actor, int baseId, int personId, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.TakeCheckIns, baseId);
        return EnterAsync(actor, baseId, async act =>
        {
            PresenceRules.NotInPost.Demand(await PresenceQueries.InPost(act.Db, baseId, act.Today).AnyAsync(p => p.PersonId == personId, cancel), "entry");
            return await InAsync(act, baseId, personId, CheckInWay.Desk, formKey, cancel);
        }, cancel);
    }

    /// <summary>Checks somebody out for today.</summary>
    /// <exception cref="RuleBrokenException"><see cref="PresenceRules.NotCheckedIn"/>.</exception>
    public Task<CheckInResult> CheckOutAsync(Actor actor, int baseId, int personId, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.TakeCheckIns, baseId);
        return EnterAsync(actor, baseId, act => OutAsync(act, baseId, personId, formKey, cancel), cancel);
    }

    /// <summary>Takes an entry of today back: a 签到 is gone, a 签退 is open again. Sent twice, it takes back once.</summary>
    /// <param name="step">Which entry is meant; the other one is never touched.</param>
    /// <param name="version">As <see cref="CheckInResult.Version"/> said it; nothing that has changed since is taken back.</param>
    /// <exception cref="RuleBrokenException"><see cref="PresenceRules.NothingToUndo"/>.</exception>
    public async Task UndoAsync(Actor actor, int baseId, int personId, CheckInStep step, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.TakeCheckIns, baseId);
        await using (var act = await database.BeginAsync(actor, cancel))
        {
            var found = await TodaysAsync(act, baseId, personId, cancel);
            PresenceRules.NothingToUndo.Demand(found is not null && found.Version == version && found.Out is null == (step == CheckInStep.In));
            if (step == CheckInStep.In)
                act.Db.CheckIns.Remove(found!);
            else
                (found!.OutAt, found.Out, found.OutBy) = (null, null, null);
            act.Note(step == CheckInStep.In ? "UndoCheckIn" : "UndoCheckOut", nameof(CheckIn), () => found!.Id, baseId);
            await act.SaveAsync(cancel);
        }
        await events.ChangedAsync(baseId, CancellationToken.None);
    }

    /// <summary>Answers for somebody who forgot the 签退 on an earlier day.</summary>
    /// <param name="outAt">The time of that day, Asia/Shanghai; null where nobody knows it: then there is none.</param>
    /// <exception cref="RuleBrokenException"><see cref="PresenceRules.TooEarly"/>, <see cref="PresenceRules.Answered"/>, <see cref="PresenceRules.OutBeforeIn"/>.</exception>
    public async Task AnswerForgottenAsync(Actor actor, int baseId, int checkInId, TimeOnly? outAt, CancellationToken cancel = default)
    {
        actor.Demand(Right.TakeCheckIns, baseId);
        await using var act = await database.BeginAsync(actor, cancel);
        var found = await act.Db.CheckIns.FirstOrDefaultAsync(c => c.Id == checkInId && c.BaseId == baseId, cancel) ?? throw new RecordMissingException();
        await AnswerAsync(act, found, outAt, cancel);
    }

    /// <summary>A 签到 within an act that has asked for the right and the post.</summary>
    internal static async Task<CheckInResult> InAsync(BusinessAct act, int baseId, int personId, CheckInWay way, Guid? formKey, CancellationToken cancel)
    {
        var found = await TodaysAsync(act, baseId, personId, cancel);
        var isSentAgain = await act.EarlierResultAsync(formKey, cancel) is not null;
        if (found is not null && isSentAgain)
            return ResultOf(found, CheckInOutcome.CheckedIn, found.InAt) with { IsChange = false };
        if (found is { Out: null })
            return ResultOf(found, CheckInOutcome.AlreadyIn, found.InAt) with { IsChange = false };
        var outcome = found is null ? CheckInOutcome.CheckedIn : CheckInOutcome.CameBack;
        if (found is null)
        {
            found = new CheckIn { PersonId = personId, BaseId = baseId, On = act.Today, InAt = act.Now, InWay = way, InBy = act.Actor.Signature };
            act.Db.CheckIns.Add(found);
        }
        else
            (found.OutAt, found.Out, found.OutBy) = (null, null, null);
        act.Note(outcome == CheckInOutcome.CheckedIn ? "CheckIn" : "ComeBack", nameof(CheckIn), () => found.Id, baseId);
        act.Remember(isSentAgain ? null : formKey, () => found.Id);
        await act.SaveAsync(cancel);
        return ResultOf(found, outcome, act.Now);
    }

    /// <summary>A 签退 within an act that has asked for the right.</summary>
    internal static async Task<CheckInResult> OutAsync(BusinessAct act, int baseId, int personId, Guid? formKey, CancellationToken cancel)
    {
        var found = await TodaysAsync(act, baseId, personId, cancel);
        PresenceRules.NotCheckedIn.Demand(found is not null, "entry");
        var isSentAgain = await act.EarlierResultAsync(formKey, cancel) is not null;
        if (found!.OutAt is { } at)
            return ResultOf(found, isSentAgain ? CheckInOutcome.CheckedOut : CheckInOutcome.AlreadyOut, at) with { IsChange = false };
        (found.OutAt, found.Out, found.OutBy) = (act.Now, CheckOutKind.AtTheTime, act.Actor.Signature);
        act.Note("CheckOut", nameof(CheckIn), () => found.Id, baseId);
        act.Remember(isSentAgain ? null : formKey, () => found.Id);
        await act.SaveAsync(cancel);
        return ResultOf(found, CheckInOutcome.CheckedOut, act.Now);
    }

    /// <summary>The answer for a forgotten 签退 within an act that has asked whose it is.</summary>
    internal static async Task AnswerAsync(BusinessAct act, CheckIn found, TimeOnly? outAt, CancellationToken cancel)
    {
        PresenceRules.TooEarly.Demand(found.On < act.Today);
        PresenceRules.Answered.Demand(found.Out is null);
        DateTime? at = outAt is { } time ? BusinessCalendar.StartOf(found.On) + time.ToTimeSpan() : null;
        PresenceRules.OutBeforeIn.Demand(at is null || at > found.InAt, "time");
        (found.OutAt, found.Out, found.OutBy) = (at, at is null ? CheckOutKind.NotKnown : CheckOutKind.SaidAfterwards, act.Actor.Signature);
        act.Note("AnswerForgotten", nameof(CheckIn), () => found.Id, found.BaseId);
        await act.SaveAsync(cancel);
    }

    private static CheckInResult ResultOf(CheckIn found, CheckInOutcome outcome, DateTime at) => new(found.Id, found.PersonId, outcome, at, found.Version);

    // Unfiltered: who asks has checked that the base is theirs, or that it is the own post.
    private static Task<CheckIn?> TodaysAsync(BusinessAct act, int baseId, int personId, CancellationToken cancel) =>
        act.Db.CheckIns.IgnoreQueryFilters().FirstOrDefaultAsync(c => c.PersonId == personId && c.BaseId == baseId && c.On == act.Today, cancel);

    /// <summary>
    /// Runs an entry. Another process that entered the same person in the same moment is seen by the index or the version, and the entry is
    /// read again: by then it stands.
    /// </summary>
    internal static async Task<T> EnterAsync<T>(Database database, Actor actor, Func<BusinessAct, Task<T>> enter, CancellationToken cancel)
    {
        try
        {
            await using var act = await database.BeginAsync(actor, cancel);
            return await enter(act);
        }
        catch (Exception fault) when (fault is DbUpdateException or StaleRecordException && !StorageFaults.IsDiskFull(fault))
        {
            await using var again = await database.BeginAsync(actor, cancel);
            return await enter(again);
        }
    }

    // Who shows live numbers is told after the commit, and only of what was one.
    private async Task<CheckInResult> EnterAsync(Actor actor, int baseId, Func<BusinessAct, Task<CheckInResult>> enter, CancellationToken cancel)
    {
        var result = await EnterAsync(database, actor, enter, cancel);
        if (result.IsChange)
            await events.ChangedAsync(baseId, CancellationToken.None);
        return result;
    }
}
