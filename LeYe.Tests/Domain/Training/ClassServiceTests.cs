using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Placements;
using LeYe.Domain.Training;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Training;

public sealed class ClassServiceTests : IDisposable
{
    private readonly Programme _programme = new();

    public static TheoryData<RoleName> Roles => Programme.Roles;

    [Fact]
    public async Task OpenClass_SecondOfABase_IsTheNextIntake()
    {
        var (first, _, _) = await _programme.ClassAsync(0);
        var (second, sessions, _) = await _programme.ClassAsync(0);
        using var db = _programme.Test.Open();
        Assert.Equal((1, 2, 3), (db.Classes.Single(c => c.Id == first).IntakeNumber, db.Classes.Single(c => c.Id == second).IntakeNumber, sessions.Length));
    }

    [Fact]
    public async Task OpenClass_EndBeforeStart_IsRefused() => await RefusedAsync(Options() with { EndsOn = new(2024, 1, 31) }, TrainingRules.ClassDates);

    [Fact]
    public async Task OpenClass_NameOf300Characters_IsRefused() => await RefusedAsync(Options() with { Name = new string('班', 300) }, TrainingRules.ClassName);

    [Fact]
    public async Task OpenClass_ForAnOpeningOfItsBase_NamesThePost()
    {
        var opening = await OpenSeatsAsync(Programme.Lead, Programme.BaseId);
        var id = await _programme.Classes.OpenClassAsync(Programme.Lead, Options() with { JobOpeningId = opening }, null);
        var shown = await new ClassQueries(_programme.Test.Database, _programme.Test.Calendar).DetailsAsync(Programme.Lead, id);
        Assert.Equal((opening, "在线客服"), (shown.JobOpeningId, shown.JobOpeningPost));
    }

    [Fact]
    public async Task OpenClass_ForAnOpeningOfAnotherBase_IsRefused() =>
        await RefusedAsync(Options() with { JobOpeningId = await OpenSeatsAsync(Programme.Stranger, Programme.OtherBaseId) }, TrainingRules.OpeningOfBase);

    [Fact]
    public async Task EditClass_ToAnOpeningThatDoesNotExist_IsRefused()
    {
        var (classId, _, _) = await _programme.ClassAsync(0);
        var broken = await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.Classes.EditClassAsync(Programme.Lead, classId, Options() with { JobOpeningId = 99 }, 0));
        Assert.Equal(TrainingRules.OpeningOfBase, broken.Rule);
    }

    [Fact]
    public async Task OpenClass_SessionOutsideTheDates_IsRefused() =>
        await RefusedAsync(Options() with { Sessions = [new(new(2024, 4, 1), new(9, 0), new(10, 0))] }, TrainingRules.SessionDate);

    [Fact]
    public async Task OpenClass_SessionEndingBeforeItStarts_IsRefused() =>
        await RefusedAsync(Options() with { Sessions = [new(new(2024, 2, 2), new(9, 0), new(9, 0))] }, TrainingRules.SessionTimes);

    [Fact]
    public async Task OpenClass_NegativeMinutes_IsRefused() => await RefusedAsync(Options() with { PlannedMinutes = -1 }, TrainingRules.PlannedMinutes);

    [Fact]
    public async Task AddSession_ToAClass_GetsTheNextNumber()
    {
        var (classId, _, _) = await _programme.ClassAsync(0);
        var id = await _programme.Classes.AddSessionAsync(Programme.Lead, classId, new SessionPlan(new(2024, 2, 5), new(9, 0), new(10, 30)), null);
        using var db = _programme.Test.Open();
        var session = db.Sessions.Single(s => s.Id == id);
        Assert.Equal((4, 90), (session.Number, session.Minutes));
    }

    [Fact]
    public async Task Enrol_AfterAWithdrawal_NeverReusesTheNumber()
    {
        var (classId, _, enrolments) = await _programme.ClassAsync(2);
        await _programme.Classes.WithdrawAsync(Programme.Lead, enrolments[1], new(2024, 2, 10), WithdrawalReason.Other, "搬家");
        using var db = _programme.Test.Open();
        var person = db.Enrolments.Single(e => e.Id == enrolments[1]).PersonId;
        var again = await _programme.Classes.EnrolAsync(Programme.Lead, classId, person, new(2024, 2, 10), null);
        Assert.Equal([1, 2, 3], db.Enrolments.OrderBy(e => e.Id).Select(e => e.NumberInClass));
        Assert.Equal(3, db.Enrolments.Single(e => e.Id == again).NumberInClass);
    }

    [Fact]
    public async Task Enrol_Twice_IsRefused()
    {
        var (classId, _, enrolments) = await _programme.ClassAsync(1);
        using var db = _programme.Test.Open();
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() =>
            _programme.Classes.EnrolAsync(Programme.Lead, classId, db.Enrolments.Single(e => e.Id == enrolments[0]).PersonId, new(2024, 2, 2), null));
        Assert.Equal(TrainingRules.AlreadyEnrolled, refused.Rule);
    }

    [Theory]
    [InlineData("2024-01-31")]
    [InlineData("2024-04-01")]
    public async Task Enrol_OutsideTheClass_IsRefused(string fromOn)
    {
        var (classId, _, _) = await _programme.ClassAsync(0);
        var person = await _programme.PersonAsync(1);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.Classes.EnrolAsync(Programme.Lead, classId, person, DateOnly.ParseExact(fromOn, "yyyy-MM-dd"), null));
        Assert.Equal(TrainingRules.EnrolmentDates, refused.Rule);
    }

    [Fact]
    public async Task Withdraw_BeforeItBegan_IsRefused()
    {
        var (_, _, enrolments) = await _programme.ClassAsync(1);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.Classes.WithdrawAsync(Programme.Lead, enrolments[0], new(2024, 2, 1), WithdrawalReason.Other, null));
        Assert.Equal(TrainingRules.EnrolmentDates, refused.Rule);
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task ClassActs_Role_OwnBaseByTheTableOtherBaseNever(RoleName role)
    {
        var (classId, _, enrolments) = await _programme.ClassAsync(1);
        var person = await _programme.PersonAsync(1);
        var (own, stranger) = (Programme.ActorOf(role, Programme.BaseId), Programme.ActorOf(role, Programme.OtherBaseId));
        await AllowedAsync(role, Right.OpenClass, () => _programme.Classes.OpenClassAsync(own, Options(), null), () => _programme.Classes.OpenClassAsync(stranger, Options(), null));
        await AllowedAsync(role, Right.EnrolPerson, () => _programme.Classes.EnrolAsync(own, classId, person, new(2024, 2, 2), null),
            () => _programme.Classes.EnrolAsync(stranger, classId, person, new(2024, 2, 2), null));
        await AllowedAsync(role, Right.EnrolPerson, () => _programme.Classes.WithdrawAsync(own, enrolments[0], new(2024, 2, 3), WithdrawalReason.Other, null),
            () => _programme.Classes.WithdrawAsync(stranger, enrolments[0], new(2024, 2, 3), WithdrawalReason.Other, null));
    }

    public void Dispose() => _programme.Dispose();

    private Task<int> OpenSeatsAsync(Actor actor, int baseId) => _programme.Openings.OpenAsync(
        actor, new EditOpeningOptions { BaseId = baseId, Post = "在线客服", Kind = WorkKinds.CustomerService, WorkMode = WorkMode.OnSite, Seats = 5 }, null);

    private static OpenClassOptions Options() => new()
    {
        BaseId = Programme.BaseId, Name = "客服班", Category = TrainingCategory.Vocational, Mode = TrainingMode.Order, Delivery = TrainingDelivery.Mixed,
        StartsOn = new(2024, 2, 1), EndsOn = new(2024, 3, 31),
    };

    private static async Task AllowedAsync(RoleName role, Right right, Func<Task> own, Func<Task> other)
    {
        if (!RoleRights.Allows(role, right))
        {
            await Assert.ThrowsAsync<NotAllowedException>(own);
            return;
        }
        await Assert.ThrowsAsync<RecordMissingException>(other);
        await own();
    }

    private async Task RefusedAsync(OpenClassOptions options, RuleId rule)
    {
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.Classes.OpenClassAsync(Programme.Lead, options, null));
        Assert.Equal(rule, refused.Rule);
        using var db = _programme.Test.Open();
        Assert.Empty(db.Classes);
    }
}
