using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Training;
using LeYe.Domain.Training.Attendance;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Training.Attendance;

public sealed class WalkInServiceTests : IDisposable
{
    private readonly Programme _programme = new();

    private WalkInService Service => new(_programme.Test.Database, _programme.Test.Protector);

    private TrainingWorkQueries Queries => new(_programme.Test.Database, _programme.Test.Calendar, _programme.Test.Protector);

    [Fact]
    public async Task Add_ByName_IsOpenUntilRegistered_ThenEnrolledAndPresent()
    {
        var (_, sessions, _) = await _programme.ClassAsync(2);
        var walkIn = await Service.AddAsync(Programme.Lead, sessions[0], "　来客甲 ", null);
        Assert.Equal("来客甲", Assert.Single(await Queries.WalkInsAsync(Programme.Lead)).Name);

        var enrolmentId = await Service.RegisterAsync(Programme.Lead, walkIn, await _programme.PersonAsync(1));
        Assert.Empty(await Queries.WalkInsAsync(Programme.Lead));
        using var db = _programme.Test.Open();
        var enrolment = db.Enrolments.Single(e => e.Id == enrolmentId);
        Assert.Equal((3, Programme.Today.AddDays(-1)), (enrolment.NumberInClass, enrolment.FromOn));
        var mark = db.Marks.Single(m => m.EnrolmentId == enrolmentId);
        Assert.Equal((sessions[0], MarkKind.Present, MarkMethod.WalkIn), (mark.SessionId, mark.Kind, mark.Method));
        Assert.Contains($"\"EnrolmentId\":{enrolmentId},", db.Audit.Single(a => a.Act == "RegisterWalkIn").Changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_OfSomebodyOnTheList_TakesTheirEnrolmentAndKeepsTheirMark()
    {
        var (_, sessions, enrolments) = await _programme.ClassAsync(1);
        await _programme.Test.Attendance.SaveDraftAsync(Programme.Lead, sessions[0], [new MarkEntry(enrolments[0], MarkKind.Late)], 0);
        var walkIn = await Service.AddAsync(Programme.Lead, sessions[0], "来客乙", null);
        int person;
        using (var db = _programme.Test.Open())
            person = db.Enrolments.Single(e => e.Id == enrolments[0]).PersonId;
        Assert.Equal(enrolments[0], await Service.RegisterAsync(Programme.Lead, walkIn, person));
        using var after = _programme.Test.Open();
        Assert.Equal(MarkKind.Late, after.Marks.Single().Kind);
    }

    [Fact]
    public async Task Add_SameFormTwice_IsOneWalkIn_AndSettledOnce()
    {
        var (_, sessions, _) = await _programme.ClassAsync(0);
        var key = Guid.NewGuid();
        var walkIn = await Service.AddAsync(Programme.Lead, sessions[0], "来客丙", key);
        Assert.Equal(walkIn, await Service.AddAsync(Programme.Lead, sessions[0], "来客丙", key));
        await Service.DropAsync(Programme.Lead, walkIn, "来找人的");
        var person = await _programme.PersonAsync(1);
        await RefusedAsync(AttendanceRules.WalkInSettled, () => Service.RegisterAsync(Programme.Lead, walkIn, person));
    }

    [Fact]
    public async Task Add_WithoutNameAheadOrCancelled_IsRefused()
    {
        var (_, sessions, _) = await _programme.ClassAsync(0);
        await RefusedAsync(AttendanceRules.WalkInName, () => Service.AddAsync(Programme.Lead, sessions[0], " ", null));
        await RefusedAsync(AttendanceRules.Future, () => Service.AddAsync(Programme.Lead, sessions[2], "来客丁", null));
        await new SessionService(_programme.Test.Database).CancelAsync(Programme.Lead, sessions[1], "停电", 0);
        await RefusedAsync(AttendanceRules.Cancelled, () => Service.AddAsync(Programme.Lead, sessions[1], "来客丁", null));
        await Assert.ThrowsAsync<RecordMissingException>(() => Service.AddAsync(Programme.Stranger, sessions[0], "来客丁", null));
        await Assert.ThrowsAsync<NotAllowedException>(() => Service.AddAsync(Programme.ActorOf(RoleName.Payroll, Programme.BaseId), sessions[0], "来客丁", null));
    }

    public void Dispose() => _programme.Dispose();

    private static async Task RefusedAsync(RuleId rule, Func<Task> act) => Assert.Equal(rule, (await Assert.ThrowsAsync<RuleBrokenException>(act)).Rule);
}
