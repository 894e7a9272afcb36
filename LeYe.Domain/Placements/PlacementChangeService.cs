using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Placements;

/// <summary>
/// Acts by which a running stay changes: 调岗, 转正式员工, terms. A move ends the stay and goes on in another one from the same day, so
/// that every date keeps its own post and mode; at one base that is no movement of the headcount and no new start.
/// </summary>
public sealed class PlacementChangeService(Database database, IPlacementEvents events)
{
    /// <summary>Moves a person to another post, line, team or mode at the same base. A trial that moves has become regular.</summary>
    /// <returns>The id of the stay that goes on; the same id when the same form is sent again.</returns>
    /// <exception cref="RuleBrokenException">A <see cref="PlacementRules"/> rule.</exception>
    public Task<int> MovePlacementAsync(Actor actor, int placementId, MovePlacementOptions options, int version, Guid? formKey, CancellationToken cancel = default) =>
        GoOnAsync(actor, new("MovePlacement", placementId, version, formKey), EndReason.Moved, options, stay =>
        {
            PlacementRules.MoveNothing.Demand(stay.IsTrial || (stay.Post, stay.WorkMode, stay.BusinessLineId, stay.TeamId)
                != (PlacementRules.CleanPost(options.Post), options.WorkMode, options.BusinessLineId, options.TeamId), "post");
            return Same(stay, options);
        }, cancel);

    /// <summary>转正式员工: the client takes the person on and they stay at the base; from the day on it is a labour contract with the client.</summary>
    /// <param name="options">The post as it goes on; its line names the client.</param>
    /// <param name="form">按比例 or, with a recognised employer, 集中; confirmed by the clerk.</param>
    /// <returns>The id of the stay that goes on.</returns>
    public Task<int> HireByClientAsync(
        Actor actor, int placementId, MovePlacementOptions options, NationalForm form, int version, Guid? formKey, CancellationToken cancel = default) =>
        GoOnAsync(actor, new("HireByClient", placementId, version, formKey), EndReason.HiredByClient, options,
            stay => Same(stay, options) with { Contract = ContractKind.Labour, ContractSignedOn = options.On, ContractEndsOn = null, NationalForm = form }, cancel);

    /// <summary>Puts contract, 社保, national form, source or team right. An unchanged save records nothing.</summary>
    /// <exception cref="StaleRecordException">Somebody else saved the stay after <paramref name="version"/>.</exception>
    public async Task EditTermsAsync(Actor actor, int placementId, PlacementTerms terms, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.RecordPlacement);
        await using var act = await database.BeginAsync(actor, cancel);
        var stay = await FindAsync(act, placementId, version, cancel);
        PlacementRules.ContractDates.Demand(terms.ContractEndsOn is not { } end || terms.ContractSignedOn is not { } signed || end >= signed, "contractEndsOn");
        PlacementRules.TeamOfBase.Demand(terms.TeamId is not { } team || await act.Db.Teams.AnyAsync(t => t.Id == team && t.BaseId == stay.BaseId, cancel), "teamId");
        (stay.Contract, stay.ContractSignedOn, stay.ContractEndsOn) = (terms.Contract, terms.ContractSignedOn, terms.ContractEndsOn);
        (stay.Insurances, stay.NationalForm, stay.Source, stay.TeamId) = (terms.Insurances, terms.NationalForm, terms.Source, terms.TeamId);
        if (!act.Db.ChangeTracker.HasChanges())
            return;
        act.Note("EditTerms", nameof(Placement), () => stay.Id, stay.BaseId, RecordChange.FieldsOf(act.Db.Entry(stay)));
        await act.SaveAsync(cancel);
    }

    private async Task<int> GoOnAsync(
        Actor actor, Change change, EndReason reason, MovePlacementOptions options, Func<Placement, RecordPlacementOptions> next, CancellationToken cancel)
    {
        actor.Demand(Right.RecordPlacement);
        var (id, baseId) = await SaveAsync(actor, change, reason, options, next, cancel);
        if (baseId is { } changed)
            await events.ChangedAsync(changed, CancellationToken.None);
        return id;
    }

    private async Task<(int Id, int? BaseId)> SaveAsync(
        Actor actor, Change change, EndReason reason, MovePlacementOptions options, Func<Placement, RecordPlacementOptions> next, CancellationToken cancel)
    {
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(change.FormKey, cancel) is { } earlier)
            return (earlier, null);
        var stay = await FindAsync(act, change.PlacementId, change.Version, cancel);
        PlacementRules.MoveHolds(stay, options.On, act.Today);
        var recorded = next(stay);
        var at = await act.Db.Bases.Include(b => b.Statuses).FirstAsync(b => b.Id == stay.BaseId, cancel);
        PlacementRules.StartHolds(stay.Person!, at, options.On, act.Today);
        await PlacementLinkQueries.DemandFitAsync(act, recorded with { OpeningId = null }, cancel);
        (stay.EndOn, stay.EndReason) = (options.On, reason);
        // A trial was never in post: what follows it is a start of its own.
        var following = recorded.ToPlacement(stay.IsTrial ? null : stay.Id);
        act.Db.Placements.Add(following);
        act.Note(change.Act, nameof(Placement), () => following.Id, stay.BaseId);
        act.Remember(change.FormKey, () => following.Id);
        await act.SaveAsync(cancel);
        return (following.Id, stay.BaseId);
    }

    private static RecordPlacementOptions Same(Placement stay, MovePlacementOptions options) => new()
    {
        PersonId = stay.PersonId, BaseId = stay.BaseId, BusinessLineId = options.BusinessLineId, Post = options.Post, WorkMode = options.WorkMode,
        NationalForm = stay.NationalForm, Contract = stay.Contract, ContractSignedOn = stay.ContractSignedOn, ContractEndsOn = stay.ContractEndsOn,
        Insurances = stay.Insurances, Source = stay.Source, OpeningId = stay.OpeningId, TeamId = options.TeamId, IsMain = stay.IsMain, StartOn = options.On,
    };

    private static async Task<Placement> FindAsync(BusinessAct act, int placementId, int version, CancellationToken cancel)
    {
        // The person's record may be kept by another base by now; the stay alone decides who reaches it.
        var scope = act.Actor.Scope;
        var stay = await act.Db.Placements.IgnoreQueryFilters().Include(p => p.Leaves).Include(p => p.Person).FirstOrDefaultAsync(p => p.Id == placementId, cancel);
        if (stay is null || !scope.Covers(stay.BaseId))
            throw new RecordMissingException();
        StaleRecordException.ThrowUnlessCurrent(stay, version);
        return stay;
    }

    private readonly record struct Change(string Act, int PlacementId, int Version, Guid? FormKey);
}
