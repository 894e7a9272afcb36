using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Domain.Training.Attendance;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.Training;

/// <summary>What the pages of a register make of the rules: who holds it, undoing, closed months, corrections, the record of changes.</summary>
public sealed class RegisterRulesPageTests(TrainingFixture portal) : IClassFixture<TrainingFixture>
{
    private const string Present = nameof(MarkKind.Present);
    private const string Late = nameof(MarkKind.Late);

    [Fact]
    public async Task Register_SomebodyElseIsTakingIt_IsSaidAndTheirMarksAreShown()
    {
        var at = portal.Class(3);
        var (coach, lead) = (await portal.CoachAsync(), await portal.LeadAsync());
        await lead.SubmitAsync(await lead.GetAsync(at.Register(at.Today)), at.Marked("draft", Late));
        var page = await coach.GetAsync(at.Register(at.Today));
        Assert.Contains("测试账号正在点这个班", page.Main, StringComparison.Ordinal);
        Assert.Contains("最近一次保存是2024年2月29日 12:00，已点 1 人。", page.Main, StringComparison.Ordinal);
        Assert.Equal(Late, page.Value("m" + at.Enrolments[0]));
        Assert.DoesNotContain("正在点这个班", (await lead.GetAsync(at.Register(at.Today))).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AllPresent_Undone_LeavesWhatWasMarkedOneByOne()
    {
        var at = portal.Class(3);
        var client = await portal.CoachAsync();
        var page = await client.FollowAsync(await client.SubmitAsync(await client.GetAsync(at.Register(at.Today)), at.Marked("all", Late)));
        var done = await client.SubmitAsync(page, new() { ["act"] = "undo" });
        var after = await client.FollowAsync(done);
        Assert.StartsWith("已撤销全部出勤，", after.Title, StringComparison.Ordinal);
        Assert.Equal((MarkKind.Late, MarkMethod.Single), Assert.Single(portal.Marks(at.Today)).Value);
        Assert.Null(after.Document.QuerySelector("button[value=undo]"));
    }

    [Fact]
    public async Task CorrectionLine_OneNumberAndMark_IsSavedAndSaysFromWhatToWhat()
    {
        var (at, client, page) = await SubmittedAsync(12);
        // After a submit the focus is on the message; Tab reaches the field, then the characters and Enter.
        Assert.InRange(1 + "12/2".Length + 1, 1, 6);
        var answer = await client.SubmitAsync(page, new() { ["line"] = "12/2" });
        Assert.EndsWith($"?done=corrected&who={at.Enrolments[11]}", answer.Location, StringComparison.Ordinal);
        Assert.Contains($"12 号{at.Names[11]}由出勤改为迟到。", (await client.FollowAsync(answer)).Main, StringComparison.Ordinal);
        Assert.Equal((MarkKind.Late, MarkMethod.Correction), portal.Marks(at.Today)[at.Enrolments[11]]);
    }

    [Theory]
    [InlineData("", "请输入编号和考勤")]
    [InlineData("1 2", "一次更正一个人，请只写一个编号和考勤，例如 12/2")]
    [InlineData("9/2", "第 1 个字“9/2”：这次课没有这个编号的人")]
    public async Task CorrectionLine_WithAFault_IsRefusedAndKept(string typed, string message)
    {
        var (at, client, page) = await SubmittedAsync(2);
        var refused = await client.SubmitAsync(page, new() { ["line"] = typed });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, typed), (refused.Status, refused.Value("line")));
        Assert.Equal(message, Assert.Single(refused.Errors));
        Assert.All(portal.Marks(at.Today).Values, m => Assert.Equal(MarkKind.Present, m.Kind));
    }

    [Fact]
    public async Task History_OfARegister_TellsWhoChangedWhatFromWhatToWhat()
    {
        var (at, client, page) = await SubmittedAsync(2);
        await client.SubmitAsync(page, new() { ["line"] = "2/5" });
        var register = await client.GetAsync(at.Register(at.Today));
        Assert.NotNull(register.Document.QuerySelector($"main a[href='{at.Register(at.Today)}/history']"));
        var rows = (await client.GetAsync(at.Register(at.Today) + "/history")).Document.QuerySelectorAll("main tbody tr").Select(r => r.TextContent).ToList();
        Assert.Equal(3, rows.Count);
        Assert.Contains($"{at.Names[1]}出勤缺勤测试账号2024年2月29日 12:00", rows[0], StringComparison.Ordinal);
        Assert.Contains("未点出勤", rows[1], StringComparison.Ordinal);
        var mark = await client.GetAsync($"{at.Register(at.Today)}/{at.Enrolments[1]}");
        Assert.Contains("由出勤改为缺勤", mark.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LastChange_OfAPerson_IsOneSentence()
    {
        var at = portal.Class(2);
        var (coach, lead) = (await portal.CoachAsync(), await portal.LeadAsync());
        await lead.SubmitAsync(await lead.GetAsync(at.Register(at.Today)), at.Marked("draft", Late));
        var told = await coach.GetAsync($"{at.Register(at.Today)}/{at.Enrolments[0]}/last");
        Assert.Contains($"1 号{at.Names[0]}，由未点改为迟到，测试账号，2024年2月29日 12:00", System.Text.RegularExpressions.Regex.Unescape(told.Text), StringComparison.Ordinal);
        var none = await coach.GetAsync($"{at.Register(at.Today)}/{at.Enrolments[1]}/last");
        Assert.Contains("未点，没有改动记录", System.Text.RegularExpressions.Regex.Unescape(none.Text), StringComparison.Ordinal);
        var stranger = await portal.SignedInAsync(RoleName.Coach, "guilin");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"{at.Register(at.Today)}/{at.Enrolments[0]}/last")).Status);
    }

    [Fact]
    public async Task ClosedMonth_AsksForAReason_OnEveryWay()
    {
        var at = portal.Class(2, "guilin");
        var client = await portal.SignedInAsync(RoleName.Coach, "guilin");
        Close("guilin");
        var page = await client.GetAsync(at.Register(at.Today));
        var refused = await client.SubmitAsync(page, at.Marked("submit", Present, Present));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "请输入月结后改动的原因"), (refused.Status, Assert.Single(refused.Errors)));
        var check = await client.SubmitAsync(await client.GetAsync(at.Register(at.Today) + "/line"), new() { ["line"] = "", ["act"] = "check" });
        Assert.True(check.Document.QuerySelector("[name=reason]")!.HasAttribute("autofocus"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await client.SubmitAsync(check, new() { ["act"] = "submit" })).Status);
        Assert.Empty(portal.Marks(at.Today));
        Assert.Equal(HttpStatusCode.Redirect, (await client.SubmitAsync(check, new() { ["act"] = "submit", ["reason"] = "补登" })).Status);
        var submitted = await client.GetAsync(at.Register(at.Today));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await client.SubmitAsync(submitted, new() { ["line"] = "1/2" })).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await client.SubmitAsync(submitted, new() { ["line"] = "1/2", ["reason"] = "看错了" })).Status);
        using var db = portal.Open();
        Assert.Equal(["补登", "看错了"], db.Audit.Where(a => a.SubjectId == at.Today && a.SubjectKind == "ClassSession").OrderBy(a => a.Id).Select(a => a.Reason));
    }

    [Fact]
    public async Task Marks_ByGet_AreNeverWritten()
    {
        var at = portal.Class(1);
        var client = await portal.CoachAsync();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"{at.Register(at.Today)}?act=all&version=0&m{at.Enrolments[0]}=Present")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"{at.Register(at.Today)}/draft?version=0&m{at.Enrolments[0]}=Present")).Status);
        await client.GetAsync($"{at.Register(at.Today)}/line?line=&act=submit&version=0");
        Assert.Empty(portal.Marks(at.Today));
    }

    [Fact]
    public async Task Excuse_InAdvance_IsOnTheRegisterUntilItIsTakenBack()
    {
        var at = portal.Class(2);
        var client = await portal.CoachAsync();
        var path = $"/training/{at.Id}/enrolments/{at.Enrolments[0]}/excuse";
        var answer = await client.SubmitAsync(await client.GetAsync(path), new() { ["reason"] = "看病" });
        Assert.EndsWith("?done=recorded", answer.Location, StringComparison.Ordinal);
        Assert.Equal(nameof(MarkKind.Excused), (await client.GetAsync(at.Register(at.Today))).Value("m" + at.Enrolments[0]));
        Assert.Empty(portal.Marks(at.Today));

        var page = await client.FollowAsync(answer);
        Assert.Contains("看病", page.Main, StringComparison.Ordinal);
        var cancelled = await client.SubmitAsync(page, [], "main td form");
        Assert.EndsWith("?done=cancelled", cancelled.Location, StringComparison.Ordinal);
        Assert.EndsWith("?done=cancelled", (await client.SubmitAsync(page, [], "main td form")).Location, StringComparison.Ordinal);
        Assert.Null((await client.GetAsync(at.Register(at.Today))).Value("m" + at.Enrolments[0]));
    }

    [Fact]
    public async Task Excuse_AfterTheClass_IsRefusedAndKept()
    {
        var at = portal.Class(1);
        var client = await portal.CoachAsync();
        var page = await client.SubmitAsync(await client.GetAsync($"/training/{at.Id}/enrolments/{at.Enrolments[0]}/excuse"), new() { ["to.y"] = "2028" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.StartsWith("请假应在本人在班的日期和班级的起止日期之内", Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.Equal("2028", page.Value("to.y"));
    }

    private async Task<(TestClass At, PortalClient Client, PortalAnswer Page)> SubmittedAsync(int people)
    {
        var at = portal.Class(people);
        var client = await portal.CoachAsync();
        var values = at.Marked("submit", [.. Enumerable.Repeat<string?>(Present, people)]);
        var answer = await client.SubmitAsync(await client.GetAsync(at.Register(at.Today)), values);
        return (at, client, await client.FollowAsync(answer));
    }

    private void Close(string key)
    {
        using var db = portal.Open();
        db.MonthCloses.Add(new MonthClose
        {
            BaseId = portal.BaseId(key), WorkMonth = WorkMonth.Of(portal.Today).Value, Kind = MonthCloseKind.Attendance, ClosedAt = DateTime.UtcNow, ClosedBy = "甲",
        });
        db.SaveChanges();
    }
}
