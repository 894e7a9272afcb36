using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Training;
using LeYe.Domain.Training.Attendance;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Training;

public sealed class SessionServiceTests : IDisposable
{
    private readonly Programme _programme = new();

    public static TheoryData<RoleName> Roles => Programme.Roles;

    private SessionService Service => new(_programme.Test.Database);

    private AttendanceService Attendance => _programme.Test.Attendance;

    [Fact]
    public async Task Cancel_WithAReason_TakesNoRegisterAndLeavesTheOverdueList()
    {
        var (_, sessions, enrolments) = await _programme.ClassAsync(1);
        await Service.CancelAsync(Programme.Lead, sessions[0], "停电", 0);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(
            () => Attendance.SaveDraftAsync(Programme.Lead, sessions[0], [new MarkEntry(enrolments[0], MarkKind.Present)], 1));
        Assert.Equal(AttendanceRules.Cancelled, refused.Rule);
        var reads = new ClassQueries(_programme.Test.Database, _programme.Test.Calendar);
        Assert.Empty(await reads.OverdueAsync(Programme.Lead));
        using var db = _programme.Test.Open();
        Assert.Equal(("CancelSession", "停电"), db.Audit.Where(a => a.Act == "CancelSession").AsEnumerable().Select(a => (a.Act, a.Reason)).Single());
    }

    [Theory]
    [InlineData("")]
    [InlineData("　 ")]
    public async Task Change_WithoutAReason_IsRefused(string reason)
    {
        var (_, sessions, _) = await _programme.ClassAsync(0);
        await RefusedAsync(TrainingRules.ChangeReason, () => Service.CancelAsync(Programme.Lead, sessions[2], reason, 0));
        using var db = _programme.Test.Open();
        Assert.False(db.Sessions.Single(s => s.Id == sessions[2]).IsCancelled);
    }

    [Fact]
    public async Task Move_ToAnotherDate_KeepsTheFirstDateAlsoWhenMovedAgain()
    {
        var (_, sessions, _) = await _programme.ClassAsync(0);
        await Service.MoveAsync(Programme.Lead, sessions[2], new SessionPlan(new(2024, 3, 5), new(14, 0), new(16, 0)), "下雪", 0);
        await Service.MoveAsync(Programme.Lead, sessions[2], new SessionPlan(new(2024, 3, 6), new(14, 0), new(16, 0)), "又下雪", 1);
        using var db = _programme.Test.Open();
        var moved = db.Sessions.Single(s => s.Id == sessions[2]);
        Assert.Equal((new DateOnly(2024, 3, 6), Programme.Today.AddDays(1), "又下雪", 120), (moved.HeldOn, moved.MovedFromOn, moved.ChangeReason, moved.Minutes));
    }

    [Fact]
    public async Task Move_OutsideTheClassOrNowhere_IsRefused()
    {
        var (_, sessions, _) = await _programme.ClassAsync(0);
        var outside = new SessionPlan(new(2024, 4, 1), new(9, 0), new(11, 0));
        var same = new SessionPlan(Programme.Today.AddDays(1), new(9, 0), new(11, 0));
        await RefusedAsync(TrainingRules.SessionDate, () => Service.MoveAsync(Programme.Lead, sessions[2], outside, "下雪", 0));
        await RefusedAsync(TrainingRules.SessionSame, () => Service.MoveAsync(Programme.Lead, sessions[2], same, "下雪", 0));
    }

    [Fact]
    public async Task CancelAndMove_AfterTheRegisterIsSubmitted_AreRefused()
    {
        var (_, sessions, enrolments) = await _programme.ClassAsync(1);
        var saved = await Attendance.SubmitRegisterAsync(Programme.Lead, sessions[0], [new MarkEntry(enrolments[0], MarkKind.Present)], 0, null);
        await RefusedAsync(TrainingRules.SessionTaken, () => Service.CancelAsync(Programme.Lead, sessions[0], "停电", saved.Version));
        await RefusedAsync(TrainingRules.SessionTaken, () => Service.MoveAsync(Programme.Lead, sessions[0], new SessionPlan(new(2024, 3, 5), new(9, 0), new(11, 0)), "停电", saved.Version));
    }

    [Fact]
    public async Task Substitute_ByName_StandsWithTheSession()
    {
        var (_, sessions, _) = await _programme.ClassAsync(0);
        await Service.SubstituteAsync(Programme.Lead, sessions[1], "代课老师", "辅导员出差", 0);
        await RefusedAsync(TrainingRules.SubstituteName, () => Service.SubstituteAsync(Programme.Lead, sessions[1], " ", "辅导员出差", 1));
        using var db = _programme.Test.Open();
        Assert.Equal("代课老师", db.Sessions.Single(s => s.Id == sessions[1]).Substitute);
    }

    [Fact]
    public async Task Change_FromAStalePage_IsRefused()
    {
        var (_, sessions, _) = await _programme.ClassAsync(0);
        await Service.SubstituteAsync(Programme.Lead, sessions[1], "代课老师", "辅导员出差", 0);
        await Assert.ThrowsAsync<StaleRecordException>(() => Service.CancelAsync(Programme.Lead, sessions[1], "停电", 0));
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task Change_Role_OwnBaseByTheTableOtherBaseNever(RoleName role)
    {
        var (_, sessions, _) = await _programme.ClassAsync(0);
        var (own, stranger) = (Programme.ActorOf(role, Programme.BaseId), Programme.ActorOf(role, Programme.OtherBaseId));
        if (!RoleRights.Allows(role, Right.ChangeSession))
        {
            await Assert.ThrowsAsync<NotAllowedException>(() => Service.CancelAsync(own, sessions[2], "停电", 0));
            return;
        }
        await Assert.ThrowsAsync<RecordMissingException>(() => Service.CancelAsync(stranger, sessions[2], "停电", 0));
        await Service.CancelAsync(own, sessions[2], "停电", 0);
    }

    public void Dispose() => _programme.Dispose();

    private static async Task RefusedAsync(RuleId rule, Func<Task> act) => Assert.Equal(rule, (await Assert.ThrowsAsync<RuleBrokenException>(act)).Rule);
}
