using LeYe.Domain.Accounts;
using LeYe.Domain.Auditing;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Domain.Presence;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Presence;

/// <summary>The desk: one check-in a person and day, whatever is sent how often; none is invented and none outlives its day.</summary>
public sealed class CheckInServiceTests : IAsyncLifetime
{
    private readonly Programme _programme = new();
    private int _first;
    private int _second;

    public static TheoryData<RoleName> Roles => Programme.Roles;

    private CheckInService Desk => new(_programme.Test.Database, _programme.Events);

    private PresenceQueries Reads => new(_programme.Test.Database, _programme.Test.Calendar);

    public async Task InitializeAsync()
    {
        (_first, _second) = (await _programme.PersonAsync(1), await _programme.PersonAsync(2));
        await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(_first, new(2023, 12, 1)), null);
        await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(_second, new(2024, 2, 1)) with { IsTrial = true }, null);
        _programme.Events.Bases.Clear();
    }

    public Task DisposeAsync()
    {
        _programme.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task CheckIn_ThenOut_StandsWithItsTimes_AndLiveNumbersAreTold()
    {
        var into = await InAsync(_first);
        _programme.Test.Time.Advance(TimeSpan.FromHours(5));
        var (outOf, entry) = (await OutAsync(_first), Only());
        Assert.Equal((CheckInOutcome.CheckedIn, CheckInOutcome.CheckedOut), (into.Outcome, outOf.Outcome));
        Assert.Equal((TimeSpan.FromHours(5), CheckOutKind.AtTheTime, CheckInWay.Desk, Programme.Today), (entry.OutAt - entry.InAt, entry.Out, entry.InWay, entry.On));
        Assert.Equal([Programme.BaseId, Programme.BaseId], _programme.Events.Bases);
        using var db = _programme.Test.Open();
        Assert.Equal(["CheckIn", "CheckOut"], db.Audit.Where(a => a.SubjectKind == "CheckIn").OrderBy(a => a.Id).Select(a => a.Act));
    }

    [Fact]
    public async Task CheckIn_SentTwice_AndByTwoDesksAtOnce_IsOne()
    {
        var key = Guid.NewGuid();
        var same = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Desk.CheckInAsync(Programme.Lead, Programme.BaseId, _first, i < 3 ? key : null)));
        Assert.Single(same.Select(r => r.CheckInId).Distinct());
        Only();
        // The form that was sent again hears what it did, the other desk that it was done already.
        Assert.Equal(CheckInOutcome.CheckedIn, (await Desk.CheckInAsync(Programme.Lead, Programme.BaseId, _first, key)).Outcome);
        Assert.Equal(CheckInOutcome.AlreadyIn, (await Desk.CheckInAsync(Programme.Lead, Programme.BaseId, _first, Guid.NewGuid())).Outcome);
        Assert.Single(_programme.Events.Bases);
        await OutAsync(_first);
        Assert.Equal(CheckInOutcome.AlreadyOut, (await OutAsync(_first)).Outcome);
    }

    [Fact]
    public async Task CheckIn_InTwoProcessesAtOnce_IsOne()
    {
        var test = _programme.Test;
        var other = new Database(test, new WriteGate(), test.Calendar, new AuditWriter(new AuditNode("2"), new PersonKeys(test.Protector)), new CommittedChanges());
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() =>
            (i % 2 == 0 ? Desk : new CheckInService(other, _programme.Events)).CheckInAsync(Programme.Lead, Programme.BaseId, _first, Guid.NewGuid()))));
        Only();
        using var db = test.Open();
        Assert.Equal(1, db.Audit.Count(a => a.Act == "CheckIn"));
    }

    [Fact]
    public async Task CheckIn_AfterTheCheckOut_IsSomebodyWhoCameBack()
    {
        var first = await InAsync(_first);
        await OutAsync(_first);
        _programme.Test.Time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(CheckInOutcome.CameBack, (await InAsync(_first)).Outcome);
        Assert.Equal((first.At, null), (Only().InAt, Only().OutAt));
    }

    [Fact]
    public async Task CheckOut_WithoutACheckInToday_IsRefused()
    {
        await RefusedAsync(() => OutAsync(_first), PresenceRules.NotCheckedIn);
        await InAsync(_first);
        _programme.Test.Time.MoveTo(Programme.Today.AddDays(1));
        await RefusedAsync(() => OutAsync(_first), PresenceRules.NotCheckedIn);
    }

    [Fact]
    public async Task CheckIn_OfSomebodyWithoutAStayHereToday_IsRefused()
    {
        var idle = await _programme.PersonAsync(3);
        await RefusedAsync(() => InAsync(idle), PresenceRules.NotInPost);
        await Assert.ThrowsAsync<RecordMissingException>(() => Desk.CheckInAsync(Programme.Stranger, Programme.BaseId, _first, null));
        await RefusedAsync(() => Desk.CheckInAsync(Programme.Stranger, Programme.OtherBaseId, _first, null), PresenceRules.NotInPost);
    }

    [Fact]
    public async Task Undo_TakesBackTheOneEntryMeant_Once()
    {
        var into = await InAsync(_first);
        var outOf = await OutAsync(_first);
        await RefusedAsync(() => UndoAsync(CheckInStep.In, into.Version), PresenceRules.NothingToUndo);
        await UndoAsync(CheckInStep.Out, outOf.Version);
        Assert.Null(Only().OutAt);
        await RefusedAsync(() => UndoAsync(CheckInStep.Out, outOf.Version), PresenceRules.NothingToUndo);
        // Sent once more it must not take the check-in with it; that is an entry of its own.
        await RefusedAsync(() => UndoAsync(CheckInStep.In, into.Version), PresenceRules.NothingToUndo);
        var again = await InAsync(_second);
        await Desk.UndoAsync(Programme.Lead, Programme.BaseId, _second, CheckInStep.In, again.Version);
        Only();
        Assert.Equal(CheckInOutcome.CheckedIn, (await InAsync(_second)).Outcome);
    }

    [Fact]
    public async Task Presence_EndsWithTheDay_AndCountsTheHeadcountOnly()
    {
        await InAsync(_first);
        await InAsync(_second);
        Assert.Equal(1, (await Reads.TodayAsync(BaseScope.All, Programme.Today))[Programme.BaseId]);
        await OutAsync(_first);
        var desk = await Reads.DeskAsync(Programme.Lead, Programme.BaseId, 1);
        // Who has checked out has been here all the same; the trial checks in and is not counted.
        Assert.Equal((1, 1, 2, 0), (desk.Arrived, desk.Here, desk.Entries.Total, desk.Forgotten));
        Assert.Empty(await Reads.TodayAsync(BaseScope.Of([Programme.OtherBaseId]), Programme.Today));

        // 24:00 Asia/Shanghai.
        _programme.Test.Time.Advance(TimeSpan.FromHours(12));
        desk = await Reads.DeskAsync(Programme.Lead, Programme.BaseId, 1);
        Assert.Equal((0, 0, 0, 1), (desk.Arrived, desk.Here, desk.Entries.Total, desk.Forgotten));
        Assert.Empty(await Reads.TodayAsync(BaseScope.All, Programme.Today.AddDays(1)));
    }

    [Fact]
    public async Task Forgotten_IsAskedFromTheNextDayOn_AnsweredOnce_AndNeverInvented()
    {
        await InAsync(_first);
        await InAsync(_second);
        var ids = Ids();
        await RefusedAsync(() => AnswerAsync(ids[0], new(17, 30)), PresenceRules.TooEarly);
        Assert.Empty(await Reads.ForgottenAsync(Programme.Lead, Programme.BaseId));

        _programme.Test.Time.MoveTo(Programme.Today.AddDays(1));
        Assert.Equal(2, (await Reads.ForgottenAsync(Programme.Lead, Programme.BaseId)).Count);
        Assert.Equal([new ForgottenCount("qingyang", "qingyang", 2)], await Reads.ForgottenCountsAsync(Programme.Lead));
        Assert.Empty(await Reads.ForgottenCountsAsync(Programme.Stranger));
        await RefusedAsync(() => AnswerAsync(ids[0], new(11, 59)), PresenceRules.OutBeforeIn);
        await AnswerAsync(ids[0], new(17, 30));
        await AnswerAsync(ids[1], null);
        await RefusedAsync(() => AnswerAsync(ids[0], null), PresenceRules.Answered);

        using var db = _programme.Test.Open();
        var (said, unknown) = (db.CheckIns.Single(c => c.Id == ids[0]), db.CheckIns.Single(c => c.Id == ids[1]));
        Assert.Equal((new DateTime(2024, 2, 29, 9, 30, 0), CheckOutKind.SaidAfterwards), (said.OutAt, said.Out));
        Assert.Equal((null, CheckOutKind.NotKnown), (unknown.OutAt, unknown.Out));
        Assert.Empty(await Reads.ForgottenAsync(Programme.Lead, Programme.BaseId));
    }

    [Fact]
    public async Task Find_ByNumberNameInitialsOrPart_TellsWhoCanBeMeant()
    {
        var third = await _programme.PersonAsync(4);
        await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(third, new(2024, 2, 1)), null);
        Assert.Equal([_first], await FoundAsync(_first.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal([_second], await FoundAsync("测试００２"));
        Assert.Equal(3, (await FoundAsync("测试")).Length);
        Assert.Equal(3, (await FoundAsync("CS")).Length);
        Assert.Empty(await FoundAsync("测试003"));
        Assert.Empty(await FoundAsync(" "));
        Assert.Empty(await FoundAsync("999999"));
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task CheckIn_OnlyByThoseWhoMayTakeIt(RoleName role)
    {
        var actor = Programme.ActorOf(role, Programme.BaseId);
        if (role is RoleName.BaseLead or RoleName.BaseClerk or RoleName.Coach)
            Assert.Equal(CheckInOutcome.CheckedIn, (await Desk.CheckInAsync(actor, Programme.BaseId, _first, null)).Outcome);
        else
            await Assert.ThrowsAsync<NotAllowedException>(() => Desk.CheckInAsync(actor, Programme.BaseId, _first, null));
    }

    private Task<CheckInResult> InAsync(int person) => Desk.CheckInAsync(Programme.Lead, Programme.BaseId, person, null);

    private Task<CheckInResult> OutAsync(int person) => Desk.CheckOutAsync(Programme.Lead, Programme.BaseId, person, null);

    private Task UndoAsync(CheckInStep step, int version) => Desk.UndoAsync(Programme.Lead, Programme.BaseId, _first, step, version);

    private Task AnswerAsync(int id, TimeOnly? at) => Desk.AnswerForgottenAsync(Programme.Lead, Programme.BaseId, id, at);

    private async Task<int[]> FoundAsync(string text) => [.. (await Reads.FindAsync(Programme.Lead, Programme.BaseId, text)).Select(c => c.PersonId)];

    private CheckIn Only()
    {
        using var db = _programme.Test.Open();
        return Assert.Single(db.CheckIns);
    }

    private int[] Ids()
    {
        using var db = _programme.Test.Open();
        return [.. db.CheckIns.OrderBy(c => c.Id).Select(c => c.Id)];
    }

    private static async Task RefusedAsync(Func<Task> act, RuleId rule) => Assert.Equal(rule, (await Assert.ThrowsAsync<RuleBrokenException>(act)).Rule);
}
