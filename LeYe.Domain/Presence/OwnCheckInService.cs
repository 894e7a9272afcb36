using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Domain.Placements;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Presence;

/// <summary>签到 and 签退 by the person's own signed-in device, for people whose post is at home. Whose the account is stands in <see cref="OwnAccount"/>.</summary>
public sealed class OwnCheckInService(Database database, BusinessCalendar calendar, IPlacementEvents events)
{
    /// <summary>Checks the account's person in for today.</summary>
    /// <exception cref="RuleBrokenException"><see cref="PresenceRules.NotLinked"/>, <see cref="PresenceRules.NotAtHome"/>.</exception>
    public Task<CheckInResult> CheckInAsync(Actor actor, Guid? formKey, CancellationToken cancel = default) => EnterAsync(actor, async act =>
    {
        var (personId, baseId) = await PostAsync(act, cancel);
        return (await CheckInService.InAsync(act, baseId, personId, CheckInWay.OwnDevice, formKey, cancel), baseId);
    }, cancel);

    /// <summary>Checks the account's person out for today.</summary>
    /// <exception cref="RuleBrokenException"><see cref="PresenceRules.NotLinked"/>, <see cref="PresenceRules.NotAtHome"/>, <see cref="PresenceRules.NotCheckedIn"/>.</exception>
    public Task<CheckInResult> CheckOutAsync(Actor actor, Guid? formKey, CancellationToken cancel = default) => EnterAsync(actor, async act =>
    {
        var (personId, baseId) = await PostAsync(act, cancel);
        return (await CheckInService.OutAsync(act, baseId, personId, formKey, cancel), baseId);
    }, cancel);

    /// <summary>Answers for the own forgotten 签退, as <see cref="CheckInService.AnswerForgottenAsync"/>.</summary>
    /// <exception cref="RecordMissingException">It is not the own one.</exception>
    public async Task AnswerForgottenAsync(Actor actor, int checkInId, TimeOnly? outAt, CancellationToken cancel = default)
    {
        actor.Demand(Right.CheckInSelf);
        await using var act = await database.BeginAsync(actor, cancel);
        var personId = await PersonAsync(act.Db, actor, cancel);
        var found = await act.Db.CheckIns.IgnoreQueryFilters().FirstOrDefaultAsync(c => c.Id == checkInId && c.PersonId == personId, cancel) ?? throw new RecordMissingException();
        await CheckInService.AnswerAsync(act, found, outAt, cancel);
    }

    /// <summary>The own day, and what was forgotten before it.</summary>
    public async Task<OwnDay> DayAsync(Actor actor, CancellationToken cancel = default)
    {
        actor.Demand(Right.CheckInSelf);
        await using var db = database.Read(actor.Scope);
        if (await PersonAsync(db, actor, cancel) is not { } personId)
            return new OwnDay(false, false, null, []);
        var today = calendar.Today;
        var post = await HomePost(db, personId, today).Select(p => (int?)p.BaseId).FirstOrDefaultAsync(cancel);
        var entry = await PresenceQueries.Lines(db.CheckIns.IgnoreQueryFilters().Where(c => c.PersonId == personId && c.BaseId == post && c.On == today)).FirstOrDefaultAsync(cancel);
        var forgotten = await PresenceQueries.Lines(PresenceQueries.Forgotten(db, null, today).Where(c => c.PersonId == personId).OrderByDescending(c => c.On)).ToListAsync(cancel);
        return new OwnDay(true, post is not null, entry, forgotten);
    }

    /// <summary>One own entry, whatever its state.</summary>
    /// <exception cref="RecordMissingException">It is not the own one.</exception>
    public async Task<PresenceLine> LineAsync(Actor actor, int checkInId, CancellationToken cancel = default)
    {
        actor.Demand(Right.CheckInSelf);
        await using var db = database.Read(actor.Scope);
        var personId = await PersonAsync(db, actor, cancel);
        return await PresenceQueries.Lines(db.CheckIns.IgnoreQueryFilters().Where(c => c.Id == checkInId && c.PersonId == personId)).FirstOrDefaultAsync(cancel) ?? throw new RecordMissingException();
    }

    private async Task<CheckInResult> EnterAsync(Actor actor, Func<BusinessAct, Task<(CheckInResult Result, int BaseId)>> enter, CancellationToken cancel)
    {
        actor.Demand(Right.CheckInSelf);
        var done = await CheckInService.EnterAsync(database, actor, enter, cancel);
        if (done.Result.IsChange)
            await events.ChangedAsync(done.BaseId, CancellationToken.None);
        return done.Result;
    }

    private static async Task<(int PersonId, int BaseId)> PostAsync(BusinessAct act, CancellationToken cancel)
    {
        var personId = await PersonAsync(act.Db, act.Actor, cancel);
        PresenceRules.NotLinked.Demand(personId is not null);
        var baseId = await HomePost(act.Db, personId!.Value, act.Today).Select(p => (int?)p.BaseId).FirstOrDefaultAsync(cancel);
        PresenceRules.NotAtHome.Demand(baseId is not null);
        return (personId.Value, baseId!.Value);
    }

    // The role has no scope at all: these reads are narrowed to the one person instead.
    private static Task<int?> PersonAsync(LeYeDb db, Actor actor, CancellationToken cancel) =>
        db.OwnAccounts.IgnoreQueryFilters().Where(o => o.AccountId == actor.AccountId).Select(o => (int?)o.PersonId).FirstOrDefaultAsync(cancel);

    private static IQueryable<Placement> HomePost(LeYeDb db, int personId, DateOnly today) => db.Placements.IgnoreQueryFilters()
        .Where(p => p.PersonId == personId && p.WorkMode == WorkMode.Home && p.StartOn <= today && (p.EndOn == null || p.EndOn > today))
        .OrderByDescending(p => p.IsMain).ThenBy(p => p.Id);
}
