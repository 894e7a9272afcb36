using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Placements;
using LeYe.Domain.Presence;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Presence;

/// <summary>The own device: for people who work at home, once the base has said whose the account is.</summary>
public sealed class OwnCheckInServiceTests : IAsyncLifetime
{
    private const int AccountId = 7;
    private readonly Programme _programme = new();
    private int _home;
    private int _office;

    private static Actor Own { get; } = new(AccountId, "居家员工", RoleName.Self, BaseScope.None) { HomeBaseId = Programme.BaseId };

    private OwnCheckInService Service => new(_programme.Test.Database, _programme.Test.Calendar, _programme.Events);

    private OwnAccountService Links => new(_programme.Test.Database);

    public async Task InitializeAsync()
    {
        (_home, _office) = (await _programme.PersonAsync(1), await _programme.PersonAsync(2));
        await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(_home, new(2023, 12, 1)) with { WorkMode = WorkMode.Home }, null);
        await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(_office, new(2023, 12, 1)), null);
        _programme.Test.Put(new Account { Id = AccountId, UserName = "home", NormalizedUserName = "HOME", DisplayName = "居家员工", Role = RoleName.Self, BaseId = Programme.BaseId, SecurityStamp = "x" });
        _programme.Events.Bases.Clear();
    }

    public Task DisposeAsync()
    {
        _programme.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task CheckIn_OfTheOwnPerson_StandsAtTheBaseAndIsTold()
    {
        await LinkAsync(_home);
        var key = Guid.NewGuid();
        Assert.Equal(CheckInOutcome.CheckedIn, (await Service.CheckInAsync(Own, key)).Outcome);
        Assert.Equal(CheckInOutcome.CheckedIn, (await Service.CheckInAsync(Own, key)).Outcome);
        Assert.Equal(CheckInOutcome.AlreadyIn, (await Service.CheckInAsync(Own, null)).Outcome);
        Assert.Equal(CheckInOutcome.CheckedOut, (await Service.CheckOutAsync(Own, null)).Outcome);
        using var db = _programme.Test.Open();
        var entry = Assert.Single(db.CheckIns);
        Assert.Equal((_home, Programme.BaseId, CheckInWay.OwnDevice, $"本人（账号 {AccountId}）"), (entry.PersonId, entry.BaseId, entry.InWay, entry.InBy));
        // The name of the account, which is often the person's, can go with the person.
        Assert.All(db.Audit.Where(a => a.AccountId == AccountId), a => Assert.Equal($"本人（账号 {AccountId}）", a.AccountName));
        Assert.All(_programme.Events.Bases, id => Assert.Equal(Programme.BaseId, id));
        Assert.Equal(1, (await new PresenceQueries(_programme.Test.Database, _programme.Test.Calendar).TodayAsync(BaseScope.All, Programme.Today))[Programme.BaseId]);
    }

    [Fact]
    public async Task CheckIn_DeskAndOwnDeviceAtOnce_IsOne()
    {
        await LinkAsync(_home);
        await Task.WhenAll(Service.CheckInAsync(Own, null), new CheckInService(_programme.Test.Database, _programme.Events).CheckInAsync(Programme.Lead, Programme.BaseId, _home, null));
        using var db = _programme.Test.Open();
        Assert.Single(db.CheckIns);
    }

    [Fact]
    public async Task CheckIn_OfNobody_OrOfSomebodyNotAtHome_IsRefused()
    {
        Assert.False((await Service.DayAsync(Own)).IsLinked);
        await RefusedAsync(() => Service.CheckInAsync(Own, null), PresenceRules.NotLinked);
        await LinkAsync(_office);
        Assert.Equal((true, false), ((await Service.DayAsync(Own)).IsLinked, (await Service.DayAsync(Own)).WorksAtHome));
        await RefusedAsync(() => Service.CheckInAsync(Own, null), PresenceRules.NotAtHome);
        await RefusedAsync(() => Service.CheckOutAsync(Own, null), PresenceRules.NotAtHome);
        await LinkAsync(_home);
        await RefusedAsync(() => Service.CheckOutAsync(Own, null), PresenceRules.NotCheckedIn);
    }

    [Fact]
    public async Task Forgotten_OnesOwnOnly_IsAskedNextDayAndAnswered()
    {
        await LinkAsync(_home);
        await Service.CheckInAsync(Own, null);
        Assert.Empty((await Service.DayAsync(Own)).Forgotten);
        await new CheckInService(_programme.Test.Database, _programme.Events).CheckInAsync(Programme.Lead, Programme.BaseId, _office, null);
        _programme.Test.Time.MoveTo(Programme.Today.AddDays(1));
        var day = await Service.DayAsync(Own);
        Assert.Null(day.Today);
        var forgotten = Assert.Single(day.Forgotten);
        using var db = _programme.Test.Open();
        var others = db.CheckIns.Single(c => c.PersonId == _office).Id;
        await Assert.ThrowsAsync<RecordMissingException>(() => Service.AnswerForgottenAsync(Own, others, null));
        await Assert.ThrowsAsync<RecordMissingException>(() => Service.LineAsync(Own, others));
        await Service.AnswerForgottenAsync(Own, forgotten.Id, null);
        Assert.Empty((await Service.DayAsync(Own)).Forgotten);
        await RefusedAsync(() => Service.AnswerForgottenAsync(Own, forgotten.Id, new(18, 0)), PresenceRules.Answered);
    }

    [Fact]
    public async Task Link_EachToOne_OfTheBaseOnly()
    {
        await LinkAsync(_home);
        await LinkAsync(_home);
        var line = Assert.Single(await Links.ListAsync(Programme.Lead, Programme.BaseId));
        Assert.Equal((AccountId, (int?)_home, "测试001"), (line.AccountId, line.PersonId, line.PersonName));
        using var db = _programme.Test.Open();
        Assert.Equal(1, db.Audit.Count(a => a.Act == "LinkOwnAccount"));
        _programme.Test.Put(new Account { Id = 8, UserName = "two", NormalizedUserName = "TWO", DisplayName = "二", Role = RoleName.Self, BaseId = Programme.BaseId, SecurityStamp = "x" },
            new Account { Id = 9, UserName = "lead", NormalizedUserName = "LEAD", DisplayName = "三", Role = RoleName.BaseLead, BaseId = Programme.BaseId, SecurityStamp = "x" });
        await RefusedAsync(() => Links.LinkAsync(Programme.Lead, Programme.BaseId, 8, _home), PresenceRules.OwnAccount);
        await RefusedAsync(() => Links.LinkAsync(Programme.Lead, Programme.BaseId, 9, _office), PresenceRules.OwnAccount);
        await RefusedAsync(() => Links.LinkAsync(Programme.Stranger, Programme.OtherBaseId, AccountId, _home), PresenceRules.OwnAccount);
        await Assert.ThrowsAsync<RecordMissingException>(() => Links.LinkAsync(Programme.Stranger, Programme.BaseId, AccountId, _home));
    }

    private Task LinkAsync(int person) => Links.LinkAsync(Programme.Lead, Programme.BaseId, AccountId, person);

    private static async Task RefusedAsync(Func<Task> act, RuleId rule) => Assert.Equal(rule, (await Assert.ThrowsAsync<RuleBrokenException>(act)).Rule);
}
