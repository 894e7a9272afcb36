using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Headcount;
using LeYe.Domain.Placements;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Placements;

public sealed class TransferServiceTests : IDisposable
{
    private readonly Programme _programme = new();

    private TransferQueries Reads => new(_programme.Test.Database, _programme.Test.Protector);

    public void Dispose() => _programme.Dispose();

    [Fact]
    public async Task Transfer_OfferedAndAccepted_MovesTheRecordAndBothBasesReadTheirPart()
    {
        var (person, stay) = await PlacedAsync();
        var transfer = await OfferAsync(person);
        // Until it is accepted nothing has moved, and the other base sees the offer, not the person.
        Assert.Equal(TransferState.Offered, Assert.Single(await Reads.ListAsync(Programme.Stranger)).State);
        await Assert.ThrowsAsync<RecordMissingException>(() => _programme.PeopleReads.DetailsAsync(Programme.Stranger, person));

        await _programme.Transfers.AcceptTransferAsync(Programme.Stranger, transfer, Programme.Start(0, default), 0, null);

        var at = await new HeadcountQueries(_programme.Test.Database).AtAsync(BaseScope.All, Programme.Today, default);
        Assert.Equal((0, 1), (at.Of(Programme.BaseId).Total, at.Of(Programme.OtherBaseId).Total));
        var stays = Stays(person);
        Assert.Equal([(Programme.BaseId, (EndReason?)EndReason.Transferred), (Programme.OtherBaseId, null)], stays.Select(s => (s.BaseId, s.EndReason)));
        Assert.Equal([MovementCause.New, MovementCause.TransferredOut, MovementCause.TransferredIn],
            MovementRules.Movements(stays.Select(s => new Stay(s.StartOn, s.EndOn, s.BaseId)), Programme.Today).Select(m => m.Cause));
        var now = await _programme.PeopleReads.DetailsAsync(Programme.Stranger, person);
        Assert.False(now.IsFormer);
        Assert.Equal(3, now.History.Count);
        var before = await _programme.PeopleReads.DetailsAsync(Programme.Lead, person);
        Assert.True(before.IsFormer);
        Assert.Equal(stay, Assert.Single(before.History).RecordId);
        Assert.Null(before.IdentityMasked);
        Assert.Empty(before.Consents);
        Assert.Equal([Programme.BaseId, Programme.OtherBaseId], _programme.Events.Bases.Distinct());
    }

    [Fact]
    public async Task Transfer_OfSomebodyInNoPost_MovesTheRecordAlone()
    {
        var person = await _programme.PersonAsync(1);
        await _programme.Transfers.AcceptTransferAsync(Programme.Stranger, await OfferAsync(person), null, 0, null);
        Assert.Empty(Stays(person));
        Assert.Equal(Programme.OtherBaseId, (await _programme.PeopleReads.DetailsAsync(Programme.Stranger, person)).BaseId);
        await Assert.ThrowsAsync<RecordMissingException>(() => _programme.PeopleReads.DetailsAsync(Programme.Lead, person));
    }

    [Fact]
    public async Task Accept_OfSomebodyInPost_NeedsThePostAndTheReceivingBase()
    {
        var (person, _) = await PlacedAsync();
        var transfer = await OfferAsync(person);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.Transfers.AcceptTransferAsync(Programme.Stranger, transfer, null, 0, null));
        Assert.Equal(TransferRules.PostNeeded, refused.Rule);
        await Assert.ThrowsAsync<RecordMissingException>(() => _programme.Transfers.AcceptTransferAsync(Programme.Lead, transfer, Programme.Start(0, default), 0, null));
        Assert.Null(Assert.Single(Stays(person)).EndOn);
    }

    [Fact]
    public async Task CloseOffer_ByEitherBase_ChangesNothingElse()
    {
        var (person, _) = await PlacedAsync();
        await _programme.Transfers.CloseOfferAsync(Programme.Stranger, await OfferAsync(person), 0);
        await _programme.Transfers.CloseOfferAsync(Programme.Lead, await OfferAsync(person), 0);
        Assert.Equal([TransferState.Withdrawn, TransferState.Declined], (await Reads.ListAsync(Programme.Lead)).Select(t => t.State));
        Assert.Null(Assert.Single(Stays(person)).EndOn);
    }

    [Fact]
    public async Task Offer_ToTheOwnBase_Twice_OrBeforeTheStart_IsRefused()
    {
        var (person, _) = await PlacedAsync();
        await RefusedAsync(TransferRules.OtherBase, person, Programme.BaseId, new(2024, 2, 10));
        await RefusedAsync(PlacementRules.MoveDate, person, Programme.OtherBaseId, new(2024, 1, 1));
        await OfferAsync(person);
        await RefusedAsync(TransferRules.AlreadyOffered, person, Programme.OtherBaseId, new(2024, 2, 10));
        await Assert.ThrowsAsync<NotAllowedException>(() => _programme.Transfers.OfferTransferAsync(Programme.Headquarters, person, Programme.OtherBaseId, Programme.Today, "搬家", null));
        await Assert.ThrowsAsync<RecordMissingException>(() => _programme.Transfers.OfferTransferAsync(Programme.Stranger, person, Programme.BaseId, Programme.Today, "搬家", null));
    }

    private Task<int> OfferAsync(int person) => _programme.Transfers.OfferTransferAsync(Programme.Lead, person, Programme.OtherBaseId, new(2024, 2, 10), "搬家到当地", null);

    private async Task<(int Person, int Stay)> PlacedAsync()
    {
        var person = await _programme.PersonAsync(1);
        return (person, await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(person, new(2024, 1, 1)), null));
    }

    private List<Placement> Stays(int person)
    {
        using var db = _programme.Test.Open();
        return [.. db.Placements.Where(p => p.PersonId == person).OrderBy(p => p.StartOn)];
    }

    private async Task RefusedAsync(RuleId rule, int person, int to, DateOnly on) => Assert.Equal(rule,
        (await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.Transfers.OfferTransferAsync(Programme.Lead, person, to, on, "搬家", null))).Rule);
}
