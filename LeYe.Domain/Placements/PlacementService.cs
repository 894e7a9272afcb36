using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Placements;

/// <summary>The acts on stays. Each is one save; who follows live numbers is told after it.</summary>
public sealed class PlacementService(Database database, IPlacementEvents events)
{
    /// <summary>Records that a person starts in a post. A main stay moves the person's record to its base.</summary>
    /// <returns>The placement's id; the same id when the same form is sent again.</returns>
    /// <exception cref="RuleBrokenException">A <see cref="PlacementRules"/> rule.</exception>
    public Task<int> RecordPlacementAsync(Actor actor, RecordPlacementOptions options, Guid? formKey, CancellationToken cancel = default) =>
        StartAsync(actor, "RecordPlacement", options, needsEarlierStay: false, formKey, cancel);

    /// <summary>返岗: a person who left starts again. The headcount's cause follows from the dates, not from this act.</summary>
    public Task<int> ReturnToWorkAsync(Actor actor, RecordPlacementOptions options, Guid? formKey, CancellationToken cancel = default) =>
        StartAsync(actor, "ReturnToWork", options, needsEarlierStay: true, formKey, cancel);

    /// <summary>Ends a stay.</summary>
    /// <param name="endOn">The first day not counted.</param>
    public Task EndPlacementAsync(
        Actor actor, int placementId, DateOnly endOn, EndReason reason, int version, Guid? formKey = null, CancellationToken cancel = default) =>
        ChangeAsync(actor, Right.EndPlacement, new("EndPlacement", placementId, version, formKey, reason.ToString()), (placement, act) =>
        {
            PlacementRules.EndHolds(placement, endOn, act.Today);
            foreach (var leave in placement.Leaves.Where(l => l.UntilOn is null))
                leave.UntilOn = endOn;
            (placement.EndOn, placement.EndReason) = (endOn, reason);
        }, cancel);

    /// <summary>Starts a leave within a stay. Up to three months it still counts in post.</summary>
    public Task StartLeaveAsync(Actor actor, int placementId, DateOnly fromOn, int version, Guid? formKey = null, CancellationToken cancel = default) =>
        ChangeAsync(actor, Right.RecordPlacement, new("StartLeave", placementId, version, formKey), (placement, act) =>
        {
            PlacementRules.LeaveHolds(placement, fromOn, act.Today);
            placement.Leaves.Add(new PlacementLeave { FromOn = fromOn, UncountedFromOn = PlacementLeave.UncountedFrom(fromOn) });
        }, cancel);

    /// <summary>Ends the running leave.</summary>
    /// <param name="untilOn">First working day again.</param>
    public Task EndLeaveAsync(Actor actor, int placementId, DateOnly untilOn, int version, Guid? formKey = null, CancellationToken cancel = default) =>
        ChangeAsync(actor, Right.RecordPlacement, new("EndLeave", placementId, version, formKey), (placement, act) =>
        {
            var leave = placement.Leaves.Find(l => l.UntilOn is null);
            PlacementRules.NotOnLeave.Demand(leave is not null, "untilOn");
            PlacementRules.LeaveDates.Demand(untilOn > leave!.FromOn && untilOn <= act.Today.AddDays(366), "untilOn");
            leave.UntilOn = untilOn;
        }, cancel);

    private async Task<int> StartAsync(Actor actor, string name, RecordPlacementOptions options, bool needsEarlierStay, Guid? formKey, CancellationToken cancel)
    {
        actor.Demand(Right.RecordPlacement, options.BaseId);
        var (id, bases) = await SaveStartAsync(actor, name, options, needsEarlierStay, formKey, cancel);
        foreach (var baseId in bases)
            await events.ChangedAsync(baseId, CancellationToken.None);
        return id;
    }

    private async Task<(int Id, int[] Bases)> SaveStartAsync(Actor actor, string name, RecordPlacementOptions options, bool needsEarlierStay, Guid? formKey, CancellationToken cancel)
    {
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return (earlier, []);
        var placement = await AddAsync(act, name, options, needsEarlierStay, null, cancel);
        act.Remember(formKey, () => placement.Id);
        await act.SaveAsync(cancel);
        return (placement.Id, [placement.BaseId]);
    }

    /// <summary>Records a stay within another act, which saves and then tells of it.</summary>
    /// <param name="endOn">The first day not counted, of a stay that has ended already.</param>
    internal async Task<Placement> AddAsync(
        BusinessAct act, string name, RecordPlacementOptions options, DateOnly? endOn, EndReason? reason, CancellationToken cancel)
    {
        var placement = await AddAsync(act, name, options, needsEarlierStay: false, endOn, cancel);
        if (endOn is { } end)
        {
            PlacementRules.EndHolds(placement, end, act.Today);
            (placement.EndOn, placement.EndReason) = (end, reason);
        }
        return placement;
    }

    /// <summary>Changes a stay within another act, which saves and then tells of it.</summary>
    /// <param name="endOn">The first day not counted; null leaves the end alone.</param>
    internal static void ChangeStay(BusinessAct act, Placement placement, StayFacts facts, DateOnly? endOn, EndReason? reason)
    {
        if (endOn is { } end)
        {
            PlacementRules.EndHolds(placement, end, act.Today);
            (placement.EndOn, placement.EndReason) = (end, reason);
        }
        facts.PutInto(placement);
        act.Note("ChangePlacement", nameof(Placement), () => placement.Id, placement.BaseId);
    }

    private static async Task<Placement> AddAsync(
        BusinessAct act, string name, RecordPlacementOptions options, bool needsEarlierStay, DateOnly? endOn, CancellationToken cancel)
    {
        var person = await act.Db.People.FirstOrDefaultAsync(p => p.Id == options.PersonId, cancel) ?? throw new RecordMissingException();
        var at = await act.Db.Bases.Include(b => b.Statuses).FirstOrDefaultAsync(b => b.Id == options.BaseId, cancel) ?? throw new RecordMissingException();
        PlacementRules.StartHolds(person, at, options.StartOn, act.Today);
        await DemandNoOverlapAsync(act, options, needsEarlierStay, endOn, cancel);
        await PlacementLinkQueries.DemandFitAsync(act, options, cancel);
        var placement = options.ToPlacement();
        act.Db.Placements.Add(placement);
        if (placement.IsMain && endOn is null)
            person.BaseId = at.Id;
        act.Note(name, nameof(Placement), () => placement.Id, at.Id);
        return placement;
    }

    private static async Task DemandNoOverlapAsync(BusinessAct act, RecordPlacementOptions options, bool needsEarlierStay, DateOnly? endOn, CancellationToken cancel)
    {
        // Looks beyond the scope: a stay at another base still fills the person's day.
        var stays = await act.Db.Placements.IgnoreQueryFilters().Where(p => p.PersonId == options.PersonId)
            .Select(p => new { p.Id, p.BaseId, p.IsMain, p.StartOn, p.EndOn }).ToListAsync(cancel);
        PlacementRules.NoEarlierStay.Demand(!needsEarlierStay || stays.Exists(s => s.EndOn <= options.StartOn), "personId");
        var other = options.IsMain ? stays.Find(s => s.IsMain && PlacementRules.Overlaps(options.StartOn, endOn, s.StartOn, s.EndOn)) : null;
        PlacementRules.Overlap.Demand(other is null, "startOn", other is not null && act.Actor.Scope.Covers(other.BaseId) ? other.Id : null);
    }

    private async Task ChangeAsync(Actor actor, Right right, Change change, Action<Placement, BusinessAct> write, CancellationToken cancel)
    {
        actor.Demand(right);
        if (await SaveChangeAsync(actor, change, write, cancel) is { } baseId)
            await events.ChangedAsync(baseId, CancellationToken.None);
    }

    // Null when the same form was carried out before.
    private async Task<int?> SaveChangeAsync(Actor actor, Change change, Action<Placement, BusinessAct> write, CancellationToken cancel)
    {
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(change.FormKey, cancel) is not null)
            return null;
        var placement = await act.Db.Placements.Include(p => p.Leaves).FirstOrDefaultAsync(p => p.Id == change.PlacementId, cancel)
            ?? throw new RecordMissingException();
        StaleRecordException.ThrowUnlessCurrent(placement, change.Version);
        write(placement, act);
        // A leave is part of its stay: whoever changes it has changed the stay.
        act.Db.Entry(placement).Property(p => p.EndOn).IsModified = true;
        act.Note(change.Act, nameof(Placement), () => placement.Id, placement.BaseId, null, change.Reason);
        act.Remember(change.FormKey, () => placement.Id);
        await act.SaveAsync(cancel);
        return placement.BaseId;
    }

    private readonly record struct Change(string Act, int PlacementId, int Version, Guid? FormKey, string? Reason = null);
}
