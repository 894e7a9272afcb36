using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.Placements;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Placements;

public sealed class PlacementServiceTests : IDisposable
{
    private static readonly DateOnly Start = new(2024, 1, 1);

    private readonly Programme _programme = new();

    public static TheoryData<RoleName> Roles => Programme.Roles;

    [Fact]
    public async Task RecordPlacement_Saved_TellsTheBaseOnceAndMovesTheRecord()
    {
        var person = await _programme.PersonAsync(1);
        var id = await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(person, Start, Programme.SubBaseId), null);

        Assert.Equal([Programme.SubBaseId], _programme.Events.Bases);
        using var db = _programme.Test.Open();
        Assert.Equal(Programme.SubBaseId, db.People.Single().BaseId);
        Assert.Equal(id, db.Audit.Single(a => a.Act == "RecordPlacement").SubjectId);
    }

    [Fact]
    public async Task RecordPlacement_SameFormTwice_RecordsOnce()
    {
        var person = await _programme.PersonAsync(1);
        var form = Guid.NewGuid();
        var first = await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(person, Start), form);
        Assert.Equal(first, await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(person, Start), form));
        using var db = _programme.Test.Open();
        Assert.Single(db.Placements);
    }

    [Theory]
    [InlineData("2024-01-01")]
    [InlineData("2023-01-01")]
    [InlineData("2024-02-01")]
    public async Task RecordPlacement_OverlappingMainStay_IsRefused(string startOn)
    {
        var person = await _programme.PersonAsync(1);
        var known = await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(person, Start), null);
        var refused = await RefusedAsync(Programme.Start(person, DateOnly.ParseExact(startOn, "yyyy-MM-dd")), PlacementRules.Overlap);
        Assert.Equal(known, refused.SubjectId);
    }

    [Fact]
    public async Task RecordPlacement_StayAtAnotherBase_OverlapsWithoutTellingWhich()
    {
        var person = await _programme.PersonAsync(1);
        _programme.Test.Put(new Placement { PersonId = person, BaseId = Programme.OtherBaseId, Post = "客服", WorkMode = WorkMode.Home, StartOn = new(2023, 1, 1) });
        var refused = await RefusedAsync(Programme.Start(person, Start), PlacementRules.Overlap);
        Assert.Null(refused.SubjectId);
    }

    [Fact]
    public async Task RecordPlacement_OnTheDayTheLastStayEnds_IsAllowed()
    {
        var person = await _programme.PersonAsync(1);
        var first = await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(person, Start), null);
        await _programme.Placements.EndPlacementAsync(Programme.Lead, first, new(2024, 2, 1), EndReason.ContractEnded, 0);
        Assert.True(await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(person, new(2024, 2, 1)), null) > first);
    }

    [Fact]
    public async Task RecordPlacement_SideStayBesideTheMainOne_IsAllowed()
    {
        var person = await _programme.PersonAsync(1);
        await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(person, Start), null);
        Assert.True(await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(person, Start) with { IsMain = false }, null) > 0);
    }

    [Theory]
    [InlineData(BaseStatus.Suspended)]
    [InlineData(BaseStatus.Closed)]
    public async Task RecordPlacement_BaseSuspendedOrClosedOnThatDate_IsRefused(BaseStatus status)
    {
        using (var db = _programme.Test.Open())
        {
            db.Set<BaseStatusInterval>().Single(s => s.BaseId == Programme.BaseId).UntilOn = Start;
            db.Add(new BaseStatusInterval { BaseId = Programme.BaseId, Status = status, FromOn = Start });
            db.SaveChanges();
        }
        var person = await _programme.PersonAsync(1);
        await RefusedAsync(Programme.Start(person, Start), PlacementRules.BaseStatusAccepts);
        Assert.True(await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(person, Start.AddDays(-1)), null) > 0);
    }

    [Fact]
    public async Task RecordPlacement_DayBeforeTheSixteenthBirthday_IsRefused()
    {
        var options = Programme.Registration(1) with { IdentityNumber = Programme.Identity(1, "20080102") };
        var person = await _programme.People.RegisterPersonAsync(Programme.Lead, options, null);
        await RefusedAsync(Programme.Start(person, new(2024, 1, 1)), PlacementRules.Age);
        Assert.True(await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(person, new(2024, 1, 2)), null) > 0);
    }

    [Fact]
    public async Task RecordPlacement_BeforeTheBaseWasFounded_IsRefused() =>
        await RefusedAsync(Programme.Start(await _programme.PersonAsync(1), new(2017, 8, 31)), PlacementRules.Founding);

    [Fact]
    public async Task RecordPlacement_MoreThanAYearAhead_IsRefused() =>
        await RefusedAsync(Programme.Start(await _programme.PersonAsync(1), Programme.Today.AddDays(367)), PlacementRules.StartTooFar);

    [Fact]
    public async Task RecordPlacement_LineOfAnotherBase_IsRefused()
    {
        _programme.Test.Put(new BusinessLine { Id = 7, BaseId = Programme.SubBaseId, Name = "在线客服", Category = "客户服务" });
        await RefusedAsync(Programme.Start(await _programme.PersonAsync(1), Start) with { BusinessLineId = 7 }, PlacementRules.Line);
    }

    [Fact]
    public async Task RecordPlacement_EmptyPost_IsRefused() =>
        await RefusedAsync(Programme.Start(await _programme.PersonAsync(1), Start) with { Post = " " }, PlacementRules.PostText);

    [Theory]
    [InlineData("2024-01-01")]
    [InlineData("2023-12-31")]
    [InlineData("2026-01-01")]
    public async Task EndPlacement_NotAfterTheStartOrTooFar_IsRefused(string endOn)
    {
        var id = await PlacedAsync();
        await RefusedAsync(() => _programme.Placements.EndPlacementAsync(Programme.Lead, id, DateOnly.ParseExact(endOn, "yyyy-MM-dd"), EndReason.Resigned, 0), PlacementRules.End);
    }

    [Fact]
    public async Task EndPlacement_TwiceOrWithAStaleVersion_IsRefused()
    {
        var id = await PlacedAsync();
        await _programme.Placements.EndPlacementAsync(Programme.Lead, id, new(2024, 2, 1), EndReason.Resigned, 0);
        await RefusedAsync(() => _programme.Placements.EndPlacementAsync(Programme.Lead, id, new(2024, 2, 2), EndReason.Resigned, 1), PlacementRules.AlreadyEnded);
        await Assert.ThrowsAsync<StaleRecordException>(() => _programme.Placements.EndPlacementAsync(Programme.Lead, id, new(2024, 2, 2), EndReason.Resigned, 0));
    }

    [Fact]
    public async Task EndPlacement_SameFormTwice_EndsOnceAndTellsTheBaseOnce()
    {
        var id = await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(await _programme.PersonAsync(1), Start), null);
        _programme.Events.Bases.Clear();
        var form = Guid.NewGuid();
        await _programme.Placements.EndPlacementAsync(Programme.Lead, id, new(2024, 2, 1), EndReason.Resigned, 0, form);
        await _programme.Placements.EndPlacementAsync(Programme.Lead, id, new(2024, 2, 1), EndReason.Resigned, 0, form);
        Assert.Single(_programme.Events.Bases);
        using var db = _programme.Test.Open();
        Assert.Equal(1, db.Placements.Single().Version);
    }

    [Fact]
    public async Task EndPlacement_OnLeave_EndsTheLeaveToo()
    {
        var id = await PlacedAsync();
        await _programme.Placements.StartLeaveAsync(Programme.Lead, id, new(2024, 1, 10), 0);
        await _programme.Placements.EndPlacementAsync(Programme.Lead, id, new(2024, 2, 1), EndReason.Health, 1);
        using var db = _programme.Test.Open();
        Assert.Equal(new DateOnly(2024, 2, 1), db.Leaves.Single().UntilOn);
    }

    [Fact]
    public async Task Leave_StartedAndEnded_IsKeptWithItsThreeMonthDate()
    {
        var id = await PlacedAsync();
        await _programme.Placements.StartLeaveAsync(Programme.Lead, id, new(2024, 1, 31), 0);
        await RefusedAsync(() => _programme.Placements.StartLeaveAsync(Programme.Lead, id, new(2024, 2, 10), 1), PlacementRules.LeaveDates);
        await _programme.Placements.EndLeaveAsync(Programme.Lead, id, new(2024, 2, 15), 1);

        var leave = Assert.Single((await new PlacementQueries(_programme.Test.Database, _programme.Test.Calendar).DetailsAsync(Programme.Lead, id)).Leaves);
        Assert.Equal((new(2024, 1, 31), new(2024, 2, 15), new(2024, 4, 30)), (leave.FromOn, leave.UntilOn!.Value, leave.UncountedFromOn));
    }

    [Fact]
    public async Task EndLeave_NobodyOnLeave_IsRefused()
    {
        var id = await PlacedAsync();
        await RefusedAsync(() => _programme.Placements.EndLeaveAsync(Programme.Lead, id, new(2024, 2, 15), 0), PlacementRules.NotOnLeave);
    }

    [Fact]
    public async Task ReturnToWork_WithAndWithoutAnEarlierStay_IsAllowedAndRefused()
    {
        var newcomer = await _programme.PersonAsync(3);
        await RefusedAsync(() => _programme.Placements.ReturnToWorkAsync(Programme.Lead, Programme.Start(newcomer, Start), null), PlacementRules.NoEarlierStay);
        var id = await PlacedAsync();
        await _programme.Placements.EndPlacementAsync(Programme.Lead, id, new(2024, 1, 5), EndReason.Resigned, 0);
        using var db = _programme.Test.Open();
        var person = db.Placements.Single(p => p.Id == id).PersonId;
        Assert.True(await _programme.Placements.ReturnToWorkAsync(Programme.Lead, Programme.Start(person, new(2024, 2, 20)), null) > id);
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task RecordPlacement_Role_OwnBaseByTheTableOtherBaseNever(RoleName role)
    {
        var person = await _programme.PersonAsync(1);
        var (own, stranger) = (Programme.ActorOf(role, Programme.BaseId), Programme.ActorOf(role, Programme.OtherBaseId));
        if (!RoleRights.Allows(role, Right.RecordPlacement))
        {
            await Assert.ThrowsAsync<NotAllowedException>(() => _programme.Placements.RecordPlacementAsync(own, Programme.Start(person, Start), null));
            return;
        }
        await Assert.ThrowsAsync<RecordMissingException>(() => _programme.Placements.RecordPlacementAsync(stranger, Programme.Start(person, Start), null));
        await Assert.ThrowsAsync<RecordMissingException>(() => _programme.Placements.RecordPlacementAsync(stranger, Programme.Start(person, Start, Programme.OtherBaseId), null));
        var id = await _programme.Placements.RecordPlacementAsync(own, Programme.Start(person, Start), null);
        await Assert.ThrowsAsync<RecordMissingException>(() => _programme.Placements.EndPlacementAsync(stranger, id, new(2024, 2, 1), EndReason.Other, 0));
    }

    [Fact]
    public async Task PlacementList_PersonWhoMovedToAnotherBase_StaysReadableWhereTheyWorked()
    {
        var id = await PlacedAsync();
        using (var db = _programme.Test.Open())
        {
            db.People.Single().BaseId = Programme.OtherBaseId;
            db.SaveChanges();
        }
        var reads = new PlacementQueries(_programme.Test.Database, _programme.Test.Calendar);
        Assert.Equal(id, Assert.Single((await reads.ListAsync(Programme.Lead, new PlacementListQuery { State = PlacementState.Running, Search = "测试" })).Items).Id);
        Assert.Equal(0, (await reads.ListAsync(Programme.Stranger, new PlacementListQuery())).Total);
        await Assert.ThrowsAsync<RecordMissingException>(() => reads.DetailsAsync(Programme.Stranger, id));
    }

    public void Dispose() => _programme.Dispose();

    private async Task<int> PlacedAsync() =>
        await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(await _programme.PersonAsync(1), Start), null);

    private async Task<RuleBrokenException> RefusedAsync(RecordPlacementOptions options, RuleId rule)
    {
        var told = _programme.Events.Bases.Count;
        var refused = await RefusedAsync(() => _programme.Placements.RecordPlacementAsync(Programme.Lead, options, null), rule);
        Assert.Equal(told, _programme.Events.Bases.Count);
        return refused;
    }

    private static async Task<RuleBrokenException> RefusedAsync(Func<Task> act, RuleId rule)
    {
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(act);
        Assert.Equal(rule, refused.Rule);
        return refused;
    }
}
