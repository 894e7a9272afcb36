using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Domain.Training.Attendance;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Training.Attendance;

/// <summary>The rules of issue 4, each by its name: who holds a register, who may overwrite whom, what is carried in, what needs a reason.</summary>
public sealed class AttendanceRuleTests : IAsyncLifetime
{
    private readonly Programme _programme = new();
    private int _class;
    private int _yesterday;
    private int _today;
    private int[] _enrolments = [];

    private static Actor Other => new(77, "另一位", RoleName.Coach, BaseScope.Of([Programme.BaseId]));

    private AttendanceService Attendance => _programme.Test.Attendance;

    private AdvanceExcuseService Excuses => new(_programme.Test.Database, _programme.Test.Protector);

    private RegisterQueries Registers => new(_programme.Test.Database);

    public async Task InitializeAsync()
    {
        (_class, var sessions, _enrolments) = await _programme.ClassAsync(4);
        (_yesterday, _today) = (sessions[0], sessions[1]);
    }

    [Fact]
    public async Task TwoCoaches_DifferentPeople_BothMarksStandAndTheSecondIsTold()
    {
        await DraftAsync(Programme.Lead, 0, (0, MarkKind.Late));
        var saved = await DraftAsync(Other, 0, (1, MarkKind.Absent));
        Assert.Equal([new MarkChange(_enrolments[0], null, MarkKind.Late)], saved.Meanwhile);
        Assert.Equal([MarkKind.Late, MarkKind.Absent, null, null], await KindsAsync());
    }

    [Fact]
    public async Task TwoCoaches_TheSamePerson_TheSecondIsRefusedAndOverwritesNothing()
    {
        await DraftAsync(Programme.Lead, 0, (0, MarkKind.Late));
        await Assert.ThrowsAsync<StaleRecordException>(() => DraftAsync(Other, 0, (0, MarkKind.Absent), (1, MarkKind.Absent)));
        Assert.Equal([MarkKind.Late, null, null, null], await KindsAsync());
    }

    [Fact]
    public async Task OldPage_RepeatsWhatItOnceRead_TheLaterMarkStays()
    {
        await DraftAsync(Programme.Lead, 0, (0, MarkKind.Late));
        await DraftAsync(Other, 1, (0, MarkKind.Absent));
        var saved = await DraftAsync(Programme.Lead, 1, (0, MarkKind.Late), (1, MarkKind.Present));
        Assert.Equal([new MarkChange(_enrolments[0], MarkKind.Late, MarkKind.Absent)], saved.Meanwhile);
        Assert.Equal([MarkKind.Absent, MarkKind.Present, null, null], await KindsAsync());
    }

    [Fact]
    public async Task OldPage_OfTheSameCoach_DoesNotOverwriteTheirOwnLaterMark()
    {
        await DraftAsync(Programme.Lead, 0, (0, MarkKind.Late));
        await DraftAsync(Programme.Lead, 1, (0, MarkKind.Present));
        await Assert.ThrowsAsync<StaleRecordException>(() => DraftAsync(Programme.Lead, 1, (0, MarkKind.Absent)));
        Assert.Equal(MarkKind.Present, (await KindsAsync())[0]);
    }

    [Fact]
    public async Task LostAnswer_TheSameAndAChangedMarkSentAgain_AreOnePagesOwn()
    {
        await DraftAsync(Programme.Lead, 0, (0, MarkKind.Late), (1, MarkKind.Late));
        MarkEntry[] again = [new(_enrolments[0], MarkKind.Late), new(_enrolments[1], MarkKind.Absent, Sent: [MarkKind.Late])];
        Assert.Equal(2, (await Attendance.SaveDraftAsync(Programme.Lead, _today, again, 0)).Version);
        Assert.Equal([MarkKind.Late, MarkKind.Absent, null, null], await KindsAsync());
    }

    [Fact]
    public async Task Submit_WithAMarkTheSenderHasNotSeen_IsRefused()
    {
        var page = await Registers.GetAsync(Programme.Lead, _today);
        await DraftAsync(Other, 0, (3, MarkKind.Absent));
        await Assert.ThrowsAsync<StaleRecordException>(() => SubmitAsync(page.Version, MarkKind.Present, MarkKind.Present, MarkKind.Present, null));
        Assert.Equal(RegisterState.Draft, (await Registers.GetAsync(Programme.Lead, _today)).State);
    }

    [Fact]
    public async Task Draft_OvertakenByItsOwnSubmit_ChangesNothing()
    {
        await SubmitAsync(0, MarkKind.Present, MarkKind.Late, MarkKind.Absent, MarkKind.Present);
        var saved = await DraftAsync(Programme.Lead, 0, (1, MarkKind.Late));
        Assert.Equal((1, RegisterState.Submitted), (saved.Version, saved.State));
    }

    [Fact]
    public async Task Holder_IsWhoSavedLast_ForAQuarterOfAnHour()
    {
        Assert.Null((await Registers.GetAsync(Programme.Lead, _today)).Holder);
        await DraftAsync(Other, 0, (0, MarkKind.Late));
        var holder = (await Registers.GetAsync(Programme.Lead, _today)).Holder!;
        Assert.Equal("另一位", holder.Name);
        Assert.True(holder.IsAnother(Programme.Lead.AccountId, holder.At.AddMinutes(14)));
        Assert.False(holder.IsAnother(Programme.Lead.AccountId, holder.At.AddMinutes(15)));
        Assert.False(holder.IsAnother(77, holder.At));
    }

    [Fact]
    public async Task UndoAllPresent_TakesBackOnlyWhatItFilledIn()
    {
        await DraftAsync(Programme.Lead, 0, (1, MarkKind.Present));
        await Attendance.MarkAllPresentAsync(Programme.Lead, _today, 1);
        await DraftAsync(Programme.Lead, 2, (2, MarkKind.Absent));
        await Attendance.UndoAllPresentAsync(Programme.Lead, _today, 3);
        Assert.Equal([null, MarkKind.Present, MarkKind.Absent, null], await KindsAsync());
        Assert.Equal(4, (await Attendance.UndoAllPresentAsync(Programme.Lead, _today, 4)).Version);
    }

    [Fact]
    public async Task ExcusedInAdvance_IsCarriedIn_AndNotFilledAsPresent()
    {
        await ExcuseAsync(2);
        Assert.Equal((MarkKind.Excused, MarkMethod.InAdvance), await MarkAsync(2));
        await Attendance.MarkAllPresentAsync(Programme.Lead, _today, 0);
        Assert.Equal((MarkKind.Excused, MarkMethod.InAdvance), await MarkAsync(2));
        Assert.Equal((MarkKind.Present, MarkMethod.AllPresent), await MarkAsync(0));
        Assert.Equal(4, (await Attendance.SubmitRegisterAsync(Programme.Lead, _today, [], 1, null)).Marked);
    }

    [Fact]
    public async Task ExcusedInAdvance_ButCame_TheCoachsMarkStands()
    {
        await ExcuseAsync(2);
        await DraftAsync(Programme.Lead, 0, (2, MarkKind.Late));
        Assert.Equal((MarkKind.Late, MarkMethod.Single), await MarkAsync(2));
    }

    [Fact]
    public async Task ExcuseInAdvance_TakenBack_IsCarriedInNoMore()
    {
        var id = await ExcuseAsync(2);
        await Excuses.CancelExcuseAsync(Programme.Lead, _enrolments[2], id);
        await Excuses.CancelExcuseAsync(Programme.Lead, _enrolments[2], id);
        Assert.Equal((null, null), await MarkAsync(2));
        Assert.Empty(await Excuses.OfAsync(Programme.Lead, _enrolments[2]));
    }

    [Fact]
    public async Task ExcuseInAdvance_OutsideTheEnrolmentOrBackwards_IsRefused()
    {
        var today = Programme.Today;
        foreach (var (from, to) in new[] { (today.AddYears(-1), today), (today, today.AddDays(-1)), (today, today.AddYears(1)) })
            Assert.Equal(AttendanceRules.ExcuseDates, (await Assert.ThrowsAsync<RuleBrokenException>(
                () => Excuses.ExcuseInAdvanceAsync(Programme.Lead, _enrolments[0], from, to, null, null))).Rule);
        await Assert.ThrowsAsync<RecordMissingException>(() => Excuses.ExcuseInAdvanceAsync(Programme.Stranger, _enrolments[0], today, today, null, null));
        await Assert.ThrowsAsync<NotAllowedException>(() => Excuses.ExcuseInAdvanceAsync(Programme.ActorOf(RoleName.Counsellor, Programme.BaseId), _enrolments[0], today, today, null, null));
    }

    [Fact]
    public async Task ClosedMonth_SubmitAndCorrection_NeedAReasonAndKeepIt()
    {
        Close();
        Assert.True((await Registers.GetAsync(Programme.Lead, _today)).IsMonthClosed);
        await DraftAsync(Programme.Lead, 0, (0, MarkKind.Late));
        await ClosedAsync(() => Attendance.SubmitRegisterAsync(Programme.Lead, _today, All(MarkKind.Present), 1, null));
        await Attendance.SubmitRegisterAsync(Programme.Lead, _today, All(MarkKind.Present), 1, null, "补登");
        await ClosedAsync(() => Attendance.CorrectMarkAsync(Programme.Lead, _today, _enrolments[0], MarkKind.Absent, " ", 2));
        await Attendance.CorrectMarkAsync(Programme.Lead, _today, _enrolments[0], MarkKind.Absent, "看错了", 2);
        var saves = await Registers.SavesSinceAsync(Programme.Lead, _today, 0);
        Assert.Equal(["看错了", "补登", null], saves.Select(s => s.Reason));
        Assert.Equal([new MarkChange(_enrolments[0], MarkKind.Present, MarkKind.Absent)], saves[0].Changes);
    }

    [Fact]
    public async Task OpenMonth_NeedsNoReason()
    {
        Assert.False((await Registers.GetAsync(Programme.Lead, _today)).IsMonthClosed);
        await SubmitAsync(0, MarkKind.Present, MarkKind.Present, MarkKind.Present, MarkKind.Present);
    }

    [Fact]
    public async Task OldMark_OfSomebodyTransferredAndWithdrawnFromBeforeIt_StaysOnTheRegisterAndCorrectable()
    {
        await Attendance.SubmitRegisterAsync(Programme.Lead, _yesterday, All(MarkKind.Absent), 0, null);
        using (var db = _programme.Test.Open())
        {
            var enrolment = db.Enrolments.Single(e => e.Id == _enrolments[1]);
            db.People.Single(p => p.Id == enrolment.PersonId).BaseId = Programme.OtherBaseId;
            enrolment.UntilOn = enrolment.FromOn;
            db.SaveChanges();
        }
        var row = (await Registers.GetAsync(Programme.Lead, _yesterday)).Roster.Single(r => r.EnrolmentId == _enrolments[1]);
        Assert.Equal((MarkKind.Absent, false), (row.Kind, row.IsEnrolled));
        await Attendance.CorrectMarkAsync(Programme.Lead, _yesterday, _enrolments[1], MarkKind.Excused, null, 1);
        Assert.Equal(MarkKind.Excused, (await Registers.GetAsync(Programme.Lead, _yesterday)).Roster.Single(r => r.EnrolmentId == _enrolments[1]).Kind);
        Assert.DoesNotContain(_enrolments[1], (await Registers.GetAsync(Programme.Lead, _today)).Roster.Select(r => r.EnrolmentId));
        Assert.NotEqual(0, _class);
    }

    public Task DisposeAsync()
    {
        _programme.Dispose();
        return Task.CompletedTask;
    }

    private MarkEntry[] All(MarkKind kind) => [.. _enrolments.Select(e => new MarkEntry(e, kind))];

    private async Task<MarkKind?[]> KindsAsync() => [.. (await Registers.GetAsync(Programme.Lead, _today)).Roster.Select(r => r.Kind)];

    private async Task<(MarkKind?, MarkMethod?)> MarkAsync(int index) =>
        (await Registers.GetAsync(Programme.Lead, _today)).Roster.Where(r => r.EnrolmentId == _enrolments[index]).Select(r => (r.Kind, r.Method)).Single();

    private Task<RegisterSaved> DraftAsync(Actor actor, int version, params (int Index, MarkKind Kind)[] marks) =>
        Attendance.SaveDraftAsync(actor, _today, [.. marks.Select(m => new MarkEntry(_enrolments[m.Index], m.Kind))], version);

    private Task<RegisterSaved> SubmitAsync(int version, params MarkKind?[] kinds) => Attendance.SubmitRegisterAsync(
        Programme.Lead, _today, [.. kinds.Select((k, i) => (k, i)).Where(k => k.k is not null).Select(k => new MarkEntry(_enrolments[k.i], k.k))], version, null);

    private Task<int> ExcuseAsync(int index) => Excuses.ExcuseInAdvanceAsync(Programme.Lead, _enrolments[index], Programme.Today, Programme.Today, "看病", null);

    private static async Task ClosedAsync(Func<Task> act) => Assert.Equal(AttendanceRules.ClosedMonth, (await Assert.ThrowsAsync<RuleBrokenException>(act)).Rule);

    private void Close()
    {
        using var db = _programme.Test.Open();
        db.MonthCloses.Add(new MonthClose
        {
            BaseId = Programme.BaseId, WorkMonth = WorkMonth.Of(Programme.Today).Value, Kind = MonthCloseKind.Attendance, ClosedAt = DateTime.UtcNow, ClosedBy = "甲",
        });
        db.SaveChanges();
    }
}
