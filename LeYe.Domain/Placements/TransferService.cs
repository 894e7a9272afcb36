using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Placements;

/// <summary>
/// Passes a person from one base to another: the one offers, the other accepts. The stay at the first ends on the day on which the
/// one at the second begins, so the two movements (转出, 转入) cancel out in the programme; each base keeps reading its own part.
/// </summary>
public sealed class TransferService(Database database, IPlacementEvents events, FieldProtector protector)
{
    /// <summary>Offers a person to another base.</summary>
    /// <param name="on">First day at the other base.</param>
    /// <returns>The transfer's id; the same id when the same form is sent again.</returns>
    public async Task<int> OfferTransferAsync(Actor actor, int personId, int toBaseId, DateOnly on, string reason, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.TransferPerson);
        var why = TextNormal.Line(reason);
        TransferRules.Reason.Demand(why.Length is >= 2 and <= 200, "reason");
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        var person = await act.Db.People.FirstOrDefaultAsync(p => p.Id == personId, cancel) ?? throw new RecordMissingException();
        TransferRules.Day.Demand(Math.Abs(on.DayNumber - act.Today.DayNumber) <= 366, "on");
        TransferRules.OtherBase.Demand(toBaseId != person.BaseId, "toBaseId");
        TransferRules.AlreadyOffered.Demand(!await act.Db.Transfers.IgnoreQueryFilters().AnyAsync(t => t.PersonId == personId && t.State == TransferState.Offered, cancel), "toBaseId");
        var to = await act.Db.Bases.IgnoreQueryFilters().Include(b => b.Statuses).FirstOrDefaultAsync(b => b.Id == toBaseId, cancel);
        TransferRules.OtherBase.Demand(to is not null, "toBaseId");
        PlacementRules.StartHolds(person, to!, on, act.Today);
        if (await RunningAsync(act, personId, cancel) is { } stay)
            PlacementRules.MoveHolds(stay, on, act.Today);
        var transfer = new PersonTransfer
        {
            PersonId = personId, FromBaseId = person.BaseId, ToBaseId = toBaseId, On = on, ReasonCipher = protector.Protect(why), State = TransferState.Offered, OfferedBy = actor.Name,
        };
        act.Db.Transfers.Add(transfer);
        act.Note("OfferTransfer", nameof(PersonTransfer), () => transfer.Id, person.BaseId);
        act.Tell(person.Id, "Reason", why);
        act.Remember(formKey, () => transfer.Id);
        await act.SaveAsync(cancel);
        return transfer.Id;
    }

    /// <summary>Accepts an offer: the record moves, and who is in post goes on in the post named here.</summary>
    /// <param name="post">The post at the receiving base; its person, base and first day come from the offer. Null for who is in no post.</param>
    public async Task AcceptTransferAsync(Actor actor, int transferId, RecordPlacementOptions? post, int version, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.TransferPerson);
        if (await SaveAcceptAsync(actor, transferId, post, version, formKey, cancel) is not { } moved)
            return;
        await events.ChangedAsync(moved.From, CancellationToken.None);
        await events.ChangedAsync(moved.To, CancellationToken.None);
    }

    /// <summary>Declines an offer (the receiving base) or withdraws it (the offering one). Nothing else changes.</summary>
    public async Task CloseOfferAsync(Actor actor, int transferId, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.TransferPerson);
        await using var act = await database.BeginAsync(actor, cancel);
        var transfer = await FindAsync(act, transferId, version, cancel);
        transfer.State = actor.Scope.Covers(transfer.ToBaseId) && !actor.Scope.Covers(transfer.FromBaseId) ? TransferState.Declined : TransferState.Withdrawn;
        transfer.DecidedBy = actor.Name;
        act.Note("CloseTransfer", nameof(PersonTransfer), () => transfer.Id, transfer.FromBaseId);
        await act.SaveAsync(cancel);
    }

    private async Task<(int From, int To)?> SaveAcceptAsync(
        Actor actor, int transferId, RecordPlacementOptions? post, int version, Guid? formKey, CancellationToken cancel)
    {
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is not null)
            return null;
        var transfer = await FindAsync(act, transferId, version, cancel);
        if (!actor.Scope.Covers(transfer.ToBaseId))
            throw new RecordMissingException();
        var person = await act.Db.People.IgnoreQueryFilters().FirstAsync(p => p.Id == transfer.PersonId, cancel);
        var to = await act.Db.Bases.Include(b => b.Statuses).FirstAsync(b => b.Id == transfer.ToBaseId, cancel);
        PlacementRules.StartHolds(person, to, transfer.On, act.Today);
        var running = await RunningAsync(act, person.Id, cancel);
        TransferRules.PostNeeded.Demand(running is null || post is not null, "post");
        if (running is not null)
        {
            PlacementRules.MoveHolds(running, transfer.On, act.Today);
            (running.EndOn, running.EndReason) = (transfer.On, EndReason.Transferred);
        }
        if (post is not null)
            await StartAsync(act, post with { PersonId = person.Id, BaseId = to.Id, StartOn = transfer.On, IsMain = true }, running?.Id, cancel);
        person.BaseId = to.Id;
        (transfer.State, transfer.DecidedBy) = (TransferState.Accepted, actor.Name);
        var why = protector.RevealNote(transfer.ReasonCipher);
        // Noted for both, so that either base's audit tells of it.
        act.Note("TransferOut", "Person", () => person.Id, transfer.FromBaseId);
        act.Note("TransferIn", "Person", () => person.Id, to.Id);
        if (why is not null)
            act.Tell(person.Id, "Reason", why);
        act.Remember(formKey, () => transfer.Id);
        await act.SaveAsync(cancel);
        return (transfer.FromBaseId, to.Id);
    }

    private static async Task StartAsync(BusinessAct act, RecordPlacementOptions options, int? endedId, CancellationToken cancel)
    {
        var others = await act.Db.Placements.IgnoreQueryFilters().Where(p => p.PersonId == options.PersonId && p.IsMain && p.Id != endedId)
            .Select(p => new { p.StartOn, p.EndOn }).ToListAsync(cancel);
        PlacementRules.Overlap.Demand(others.TrueForAll(o => !PlacementRules.Overlaps(options.StartOn, null, o.StartOn, o.EndOn)), "startOn");
        await PlacementLinkQueries.DemandFitAsync(act, options, cancel);
        act.Db.Placements.Add(options.ToPlacement());
    }

    private static async Task<PersonTransfer> FindAsync(BusinessAct act, int transferId, int version, CancellationToken cancel)
    {
        var transfer = await act.Db.Transfers.FirstOrDefaultAsync(t => t.Id == transferId, cancel) ?? throw new RecordMissingException();
        StaleRecordException.ThrowUnlessCurrent(transfer, version);
        TransferRules.Decided.Demand(transfer.State == TransferState.Offered);
        return transfer;
    }

    private static Task<Placement?> RunningAsync(BusinessAct act, int personId, CancellationToken cancel) =>
        act.Db.Placements.IgnoreQueryFilters().Include(p => p.Leaves).FirstOrDefaultAsync(p => p.PersonId == personId && p.IsMain && p.EndOn == null, cancel);
}
