using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.Placements;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Placements;

public sealed class PlacementChangeTests : IDisposable
{
    private readonly Programme _programme = new();

    public void Dispose() => _programme.Dispose();

    [Fact]
    public async Task Move_WithinABase_KeepsBothPostsAndIsNoMovement()
    {
        var (person, stay) = await PlacedAsync();
        var next = await _programme.Changes.MovePlacementAsync(Programme.Lead, stay, Post("质检员", WorkMode.Home), 0, null);

        using var db = _programme.Test.Open();
        var stays = db.Placements.Where(p => p.PersonId == person).OrderBy(p => p.StartOn).ToList();
        Assert.Equal([("在线客服", (DateOnly?)new(2024, 2, 1), (EndReason?)EndReason.Moved, (int?)null), ("质检员", null, null, stay)],
            stays.Select(s => (s.Post, s.EndOn, s.EndReason, s.ContinuesId)));
        Assert.Equal((next, ContractKind.Labour, PlacementSource.Training), (stays[1].Id, stays[1].Contract, stays[1].Source));
        var movements = MovementRules.Movements(stays.Select(s => new Stay(s.StartOn, s.EndOn, s.BaseId)), Programme.Today);
        Assert.Equal([MovementCause.New], movements.Select(m => m.Cause));
    }

    [Fact]
    public async Task Move_SentTwice_MovesOnce()
    {
        var (_, stay) = await PlacedAsync();
        var key = Guid.NewGuid();
        var first = await _programme.Changes.MovePlacementAsync(Programme.Lead, stay, Post("质检员"), 0, key);
        Assert.Equal(first, await _programme.Changes.MovePlacementAsync(Programme.Lead, stay, Post("质检员"), 0, key));
    }

    [Fact]
    public async Task Move_ThatChangesNothing_OrBeforeTheStart_OrInALeave_IsRefused()
    {
        var (_, stay) = await PlacedAsync();
        await RefusedAsync(PlacementRules.MoveNothing, stay, Post("在线客服"), 0);
        await RefusedAsync(PlacementRules.MoveDate, stay, Post("质检员") with { On = new(2024, 1, 1) }, 0);
        await _programme.Placements.StartLeaveAsync(Programme.Lead, stay, new(2024, 1, 20), 0);
        await RefusedAsync(PlacementRules.MoveDate, stay, Post("质检员"), 1);
    }

    [Fact]
    public async Task Move_OfATrial_IsAStartOfItsOwn()
    {
        var person = await _programme.PersonAsync(1);
        var trial = await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(person, new(2024, 1, 1)) with { IsTrial = true }, null);
        var next = await _programme.Changes.MovePlacementAsync(Programme.Lead, trial, Post("在线客服"), 0, null);
        using var db = _programme.Test.Open();
        var following = db.Placements.Single(p => p.Id == next);
        Assert.Equal((false, (int?)null), (following.IsTrial, following.ContinuesId));
    }

    [Fact]
    public async Task HireByClient_StayingAtTheBase_GoesOnWithALabourContract()
    {
        var (_, stay) = await PlacedAsync(ContractKind.Service);
        var next = await _programme.Changes.HireByClientAsync(Programme.Lead, stay, Post("在线客服"), NationalForm.Quota, 0, null);
        using var db = _programme.Test.Open();
        var (before, after) = (db.Placements.Single(p => p.Id == stay), db.Placements.Single(p => p.Id == next));
        Assert.Equal((EndReason.HiredByClient, ContractKind.Service), (before.EndReason, before.Contract));
        Assert.Equal((ContractKind.Labour, NationalForm.Quota, new DateOnly(2024, 2, 1)), (after.Contract, after.NationalForm, after.ContractSignedOn));
    }

    [Fact]
    public async Task EditTerms_Changed_IsNotedAndUnchangedIsNot()
    {
        var (_, stay) = await PlacedAsync();
        var terms = new PlacementTerms
        {
            Contract = ContractKind.Labour, ContractSignedOn = new(2024, 1, 1), ContractEndsOn = new(2026, 12, 31), NationalForm = NationalForm.Quota,
            Insurances = Insurances.Pension | Insurances.Injury, Source = PlacementSource.LeYeYunGong,
        };
        await _programme.Changes.EditTermsAsync(Programme.Lead, stay, terms, 0);
        await _programme.Changes.EditTermsAsync(Programme.Lead, stay, terms, 1);
        using var db = _programme.Test.Open();
        Assert.Single(db.Audit, a => a.Act == "EditTerms");
        Assert.Equal((terms.Insurances, terms.ContractEndsOn), (db.Placements.Single().Insurances, db.Placements.Single().ContractEndsOn));
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.Changes.EditTermsAsync(Programme.Lead, stay, terms with { ContractEndsOn = new(2023, 1, 1) }, 1));
        Assert.Equal(PlacementRules.ContractDates, refused.Rule);
        await Assert.ThrowsAsync<StaleRecordException>(() => _programme.Changes.EditTermsAsync(Programme.Lead, stay, terms with { Source = PlacementSource.Friends }, 0));
    }

    [Fact]
    public async Task Move_OnADayOnWhichTheBaseIsSuspended_IsRefused()
    {
        var (_, stay) = await PlacedAsync();
        using (var db = _programme.Test.Open())
        {
            db.Set<BaseStatusInterval>().Single(s => s.BaseId == Programme.BaseId).UntilOn = new(2024, 2, 1);
            db.Add(new BaseStatusInterval { BaseId = Programme.BaseId, Status = BaseStatus.Suspended, FromOn = new(2024, 2, 1) });
            db.SaveChanges();
        }
        await RefusedAsync(PlacementRules.BaseStatusAccepts, stay, Post("质检员"), 0);
    }

    [Theory]
    [InlineData(ContractKind.Labour, false, NationalForm.Quota)]
    [InlineData(ContractKind.Labour, true, NationalForm.Concentrated)]
    [InlineData(ContractKind.Service, true, NationalForm.Flexible)]
    [InlineData(ContractKind.Platform, false, NationalForm.Flexible)]
    [InlineData(ContractKind.None, true, NationalForm.NotConfirmed)]
    public void Suggest_FromTheContract_IsTheNationalForm(ContractKind contract, bool concentrated, NationalForm expected) =>
        Assert.Equal(expected, NationalFormRules.Suggest(contract, concentrated));

    [Fact]
    public async Task Acts_RoleWithoutTheRight_OrOfAnotherBase_AreRefused()
    {
        var (_, stay) = await PlacedAsync();
        var coach = Programme.ActorOf(RoleName.Coach, Programme.BaseId);
        await Assert.ThrowsAsync<NotAllowedException>(() => _programme.Changes.MovePlacementAsync(coach, stay, Post("质检员"), 0, null));
        await Assert.ThrowsAsync<NotAllowedException>(() => _programme.Changes.EditTermsAsync(coach, stay, new(), 0));
        await Assert.ThrowsAsync<RecordMissingException>(() => _programme.Changes.MovePlacementAsync(Programme.Stranger, stay, Post("质检员"), 0, null));
    }

    private static MovePlacementOptions Post(string post, WorkMode mode = WorkMode.OnSite) => new() { On = new(2024, 2, 1), Post = post, WorkMode = mode };

    private async Task<(int Person, int Stay)> PlacedAsync(ContractKind contract = ContractKind.Labour)
    {
        var person = await _programme.PersonAsync(1);
        return (person, await _programme.Placements.RecordPlacementAsync(
            Programme.Lead, Programme.Start(person, new(2024, 1, 1)) with { Contract = contract, Source = PlacementSource.Training }, null));
    }

    private async Task RefusedAsync(RuleId rule, int stay, MovePlacementOptions options, int version) =>
        Assert.Equal(rule, (await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.Changes.MovePlacementAsync(Programme.Lead, stay, options, version, null))).Rule);
}
