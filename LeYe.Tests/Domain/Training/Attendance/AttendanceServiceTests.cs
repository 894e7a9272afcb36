using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Training;
using LeYe.Domain.Training.Attendance;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Training.Attendance;

public sealed class AttendanceServiceTests : IAsyncLifetime
{
    private readonly Programme _programme = new();
    private int _yesterday;
    private int _today;
    private int _tomorrow;
    private int[] _enrolments = [];

    public static TheoryData<RoleName> Roles => Programme.Roles;

    private AttendanceService Attendance => _programme.Test.Attendance;

    private RegisterQueries Registers => new(_programme.Test.Database);

    public async Task InitializeAsync()
    {
        (_, var sessions, _enrolments) = await _programme.ClassAsync(3);
        (_yesterday, _today, _tomorrow) = (sessions[0], sessions[1], sessions[2]);
    }

    [Fact]
    public async Task Register_BeforeTheCoachActs_NobodyIsMarked()
    {
        var page = await Registers.GetAsync(Programme.Lead, _today);
        Assert.Equal(RegisterState.NotStarted, page.State);
        Assert.Equal([null, null, null], page.Roster.Select(r => r.Kind));
        Assert.Equal([1, 2, 3], page.Roster.Select(r => r.NumberInClass));
    }

    [Fact]
    public async Task SaveDraft_OneMark_IsKeptAndRaisesTheVersion()
    {
        var saved = await DraftAsync(0, (0, MarkKind.Late));
        Assert.Equal(new RegisterSaved(1, RegisterState.Draft, 1, 3), saved);
        var page = await Registers.GetAsync(Programme.Lead, _today);
        Assert.Equal([MarkKind.Late, null, null], page.Roster.Select(r => r.Kind));
        Assert.Equal(1, page.Version);
    }

    [Fact]
    public async Task SaveDraft_MarkTakenAway_IsUnmarkedAgain()
    {
        await DraftAsync(0, (0, MarkKind.Late));
        Assert.Equal(0, (await DraftAsync(1, (0, null))).Marked);
    }

    [Fact]
    public async Task SaveDraft_SameMarksAgain_RecordsNothing()
    {
        await DraftAsync(0, (0, MarkKind.Late));
        Assert.Equal(1, (await DraftAsync(1, (0, MarkKind.Late))).Version);
        using var db = _programme.Test.Open();
        Assert.Equal(1, db.Audit.Count(a => a.Act == "SaveDraft"));
    }

    [Fact]
    public async Task SaveDraft_TwoCoaches_TheSecondIsStaleAndOverwritesNothing()
    {
        await DraftAsync(0, (0, MarkKind.Late));
        await Assert.ThrowsAsync<StaleRecordException>(() => DraftAsync(0, (0, MarkKind.Absent)));
        Assert.Equal(MarkKind.Late, (await Registers.GetAsync(Programme.Lead, _today)).Roster[0].Kind);
    }

    [Fact]
    public async Task SavesSince_AnEarlierVersion_TellsWhoChangedWhatNewestFirst()
    {
        await DraftAsync(0, (0, MarkKind.Late));
        await DraftAsync(1, (0, MarkKind.Absent));
        var saves = await Registers.SavesSinceAsync(Programme.Lead, _today, 0);
        Assert.Equal([(MarkKind?)MarkKind.Absent, MarkKind.Late], saves.Select(s => Assert.Single(s.Changes).To));
        Assert.All(saves, s => Assert.Equal(Programme.Lead.Name, s.By));
        Assert.Single(await Registers.SavesSinceAsync(Programme.Lead, _today, 1));
        Assert.Empty(await Registers.SavesSinceAsync(Programme.Lead, _today, 2));
    }

    [Fact]
    public async Task MarkAllPresent_SomeMarked_FillsOnlyTheUnmarkedByItsOwnMethod()
    {
        await DraftAsync(0, (1, MarkKind.Absent));
        await Attendance.MarkAllPresentAsync(Programme.Lead, _today, 1);
        var roster = (await Registers.GetAsync(Programme.Lead, _today)).Roster;
        Assert.Equal([(MarkKind.Present, MarkMethod.AllPresent), (MarkKind.Absent, MarkMethod.Single), (MarkKind.Present, MarkMethod.AllPresent)],
            roster.Select(r => (r.Kind!.Value, r.Method!.Value)));
    }

    [Fact]
    public async Task SubmitRegister_SomebodyUnmarked_IsRefusedAndNothingIsSaved()
    {
        await RefusedAsync(() => SubmitAsync(0, (0, MarkKind.Present), (1, MarkKind.Present)), AttendanceRules.Unmarked);
        Assert.Equal([null, null, null], (await Registers.GetAsync(Programme.Lead, _today)).Roster.Select(r => r.Kind));
    }

    [Fact]
    public async Task SubmitRegister_EverybodyMarked_IsSubmittedByName()
    {
        var saved = await SubmitAllAsync();
        Assert.Equal(new RegisterSaved(1, RegisterState.Submitted, 3, 3), saved);
        Assert.Equal(Programme.Lead.Name, (await Registers.GetAsync(Programme.Lead, _today)).SubmittedBy);
    }

    [Fact]
    public async Task SubmitRegister_SameSubmitTwice_GivesTheSameResult()
    {
        var form = Guid.NewGuid();
        var marks = Marks((0, MarkKind.Present), (1, MarkKind.Late), (2, MarkKind.Absent));
        var first = await Attendance.SubmitRegisterAsync(Programme.Lead, _today, marks, 0, form);
        Assert.Equal(first, await Attendance.SubmitRegisterAsync(Programme.Lead, _today, marks, 0, form));
        Assert.Equal(first, await Attendance.SubmitRegisterAsync(Programme.Lead, _today, marks, 0, null));
        using var db = _programme.Test.Open();
        Assert.Equal((3, 1), (db.Marks.Count(), db.Audit.Count(a => a.Act == "SubmitRegister")));
    }

    [Fact]
    public async Task SubmitRegister_OtherMarksAfterSubmission_IsRefused()
    {
        await SubmitAllAsync();
        await Assert.ThrowsAsync<StaleRecordException>(() => SubmitAsync(0, (0, MarkKind.Absent)));
        await RefusedAsync(() => SubmitAsync(1, (0, MarkKind.Absent)), AttendanceRules.Submitted);
        await RefusedAsync(() => DraftAsync(1, (0, MarkKind.Absent)), AttendanceRules.Submitted);
        await RefusedAsync(() => Attendance.MarkAllPresentAsync(Programme.Lead, _today, 1), AttendanceRules.Submitted);
    }

    [Fact]
    public async Task Register_OfAFutureSession_IsRefused()
    {
        await RefusedAsync(() => Attendance.SaveDraftAsync(Programme.Lead, _tomorrow, Marks((0, MarkKind.Present)), 0), AttendanceRules.Future);
        await RefusedAsync(() => Attendance.MarkAllPresentAsync(Programme.Lead, _tomorrow, 0), AttendanceRules.Future);
        await RefusedAsync(() => Attendance.SubmitRegisterAsync(Programme.Lead, _tomorrow, [], 0, null), AttendanceRules.Future);
    }

    [Fact]
    public async Task SaveDraft_PersonNotEnrolledOnThatDate_IsRefusedAndNotOnTheRegister()
    {
        await _programme.Classes.WithdrawAsync(Programme.Lead, _enrolments[2], Programme.Today, WithdrawalReason.Other, null);
        await RefusedAsync(() => DraftAsync(0, (2, MarkKind.Absent)), AttendanceRules.NotEnrolled);
        Assert.Equal([1, 2], (await Registers.GetAsync(Programme.Lead, _today)).Roster.Select(r => r.NumberInClass));
        Assert.Equal(3, (await Registers.GetAsync(Programme.Lead, _yesterday)).Roster.Count);
    }

    [Fact]
    public async Task SaveDraft_UnknownKindOrSamePersonTwice_IsRefused()
    {
        await RefusedAsync(() => DraftAsync(0, (0, (MarkKind)9)), AttendanceRules.Mark);
        await RefusedAsync(() => DraftAsync(0, (0, MarkKind.Late), (0, MarkKind.Absent)), AttendanceRules.Mark);
    }

    [Fact]
    public async Task CorrectMark_OfAPersonWhoHasLeftSince_IsSavedWithFromAndTo()
    {
        var submitted = await Attendance.SubmitRegisterAsync(
            Programme.Lead, _yesterday, Marks((0, MarkKind.Present), (1, MarkKind.Present), (2, MarkKind.Absent)), 0, null);
        await _programme.Classes.WithdrawAsync(Programme.Lead, _enrolments[2], Programme.Today, WithdrawalReason.Other, null);
        await Attendance.CorrectMarkAsync(Programme.Lead, _yesterday, _enrolments[2], MarkKind.Excused, "有假条", submitted.Version);

        var row = (await Registers.GetAsync(Programme.Lead, _yesterday)).Roster[2];
        Assert.Equal((MarkKind.Excused, MarkMethod.Correction), (row.Kind, row.Method));
        using var db = _programme.Test.Open();
        var note = db.Audit.Single(a => a.Act == "CorrectMark");
        Assert.Equal(("有假条", $$"""{"Version":2,"Marks":[{"EnrolmentId":{{_enrolments[2]}},"From":5,"To":4}]}"""), (note.Reason, note.Changes));
    }

    [Fact]
    public async Task CorrectMark_OfADraft_IsRefused()
    {
        await DraftAsync(0, (0, MarkKind.Late));
        await RefusedAsync(() => Attendance.CorrectMarkAsync(Programme.Lead, _today, _enrolments[0], MarkKind.Present, null, 1), AttendanceRules.NotSubmitted);
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task TakeAttendance_Role_OwnBaseByTheTableOtherBaseNever(RoleName role)
    {
        var (own, stranger) = (Programme.ActorOf(role, Programme.BaseId), Programme.ActorOf(role, Programme.OtherBaseId));
        var marks = Marks((0, MarkKind.Present), (1, MarkKind.Present), (2, MarkKind.Absent));
        if (!RoleRights.Allows(role, Right.TakeAttendance))
        {
            await Assert.ThrowsAsync<NotAllowedException>(() => Attendance.SaveDraftAsync(own, _today, marks, 0));
            await Assert.ThrowsAsync<NotAllowedException>(() => Attendance.SubmitRegisterAsync(own, _today, marks, 0, null));
            return;
        }
        await Assert.ThrowsAsync<RecordMissingException>(() => Attendance.SaveDraftAsync(stranger, _today, marks, 0));
        await Assert.ThrowsAsync<RecordMissingException>(() => Attendance.SubmitRegisterAsync(stranger, _today, marks, 0, null));
        await Assert.ThrowsAsync<RecordMissingException>(() => Registers.GetAsync(stranger, _today));
        Assert.Equal(RegisterState.Submitted, (await Attendance.SubmitRegisterAsync(own, _today, marks, 0, null)).State);
    }

    [Fact]
    public async Task ClassReads_TodaysAndOverdueSessions_AreToldWithTheirStates()
    {
        await DraftAsync(0, (0, MarkKind.Late));
        var reads = new ClassQueries(_programme.Test.Database, _programme.Test.Calendar);
        var today = Assert.Single(await reads.SessionsOnAsync(Programme.Lead, Programme.Today));
        Assert.Equal((_today, RegisterState.Draft, 1, 3), (today.Id, today.State, today.Marked, today.Enrolled));
        Assert.Equal(_yesterday, Assert.Single(await reads.OverdueAsync(Programme.Lead)).Id);
        Assert.Empty(await reads.SessionsOnAsync(Programme.Stranger, Programme.Today));
        var row = Assert.Single((await reads.ListAsync(Programme.Lead, new ClassListQuery { State = ClassState.Running })).Items);
        Assert.Equal((3, 3, 0), (row.Enrolled, row.Sessions, row.Submitted));
        Assert.Equal(3, (await reads.DetailsAsync(Programme.Lead, row.Id)).Enrolments.Count);
    }

    public Task DisposeAsync()
    {
        _programme.Dispose();
        return Task.CompletedTask;
    }

    private MarkEntry[] Marks(params (int Index, MarkKind? Kind)[] marks) => [.. marks.Select(m => new MarkEntry(_enrolments[m.Index], m.Kind))];

    private Task<RegisterSaved> DraftAsync(int version, params (int Index, MarkKind? Kind)[] marks) => Attendance.SaveDraftAsync(Programme.Lead, _today, Marks(marks), version);

    private Task<RegisterSaved> SubmitAsync(int version, params (int Index, MarkKind? Kind)[] marks) =>
        Attendance.SubmitRegisterAsync(Programme.Lead, _today, Marks(marks), version, null);

    private Task<RegisterSaved> SubmitAllAsync() => SubmitAsync(0, (0, MarkKind.Present), (1, MarkKind.Late), (2, MarkKind.Absent));

    private static async Task RefusedAsync(Func<Task> act, RuleId rule) => Assert.Equal(rule, (await Assert.ThrowsAsync<RuleBrokenException>(act)).Rule);
}
