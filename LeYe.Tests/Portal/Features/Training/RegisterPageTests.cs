using System.IO.Compression;
using System.Net;
using System.Text;
using LeYe.Domain.Accounts;
using LeYe.Domain.Training.Attendance;

namespace LeYe.Tests.Portal.Features.Training;

public sealed class RegisterPageTests(TrainingFixture portal) : IClassFixture<TrainingFixture>
{
    private const string Present = nameof(MarkKind.Present);
    private const string Late = nameof(MarkKind.Late);
    private const string Absent = nameof(MarkKind.Absent);

    [Fact]
    public async Task Register_BeforeTheCoachActs_NobodyIsChosenAndNothingIsChanged()
    {
        var at = portal.Class(3);
        var page = await (await portal.CoachAsync()).GetAsync(at.Register(at.Today));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.StartsWith("点名，客服岗前培训", page.Title, StringComparison.Ordinal);
        Assert.Contains("已点 0 人，共 3 人", page.Title, StringComparison.Ordinal);
        Assert.Equal(3, page.Document.QuerySelectorAll("main fieldset.rc").Length);
        Assert.Empty(page.Document.QuerySelectorAll("main input[type=radio][checked]"));
        Assert.Equal((RegisterState.NotStarted, 0), (portal.Session(at.Today).RegisterState, portal.Session(at.Today).Version));
    }

    [Fact]
    public async Task SaveDraft_SomeMarks_KeepsThemAndComesBackToThem()
    {
        var at = portal.Class(3);
        var client = await portal.CoachAsync();
        var answer = await client.SubmitAsync(await client.GetAsync(at.Register(at.Today)), at.Marked("draft", Late));
        Assert.EndsWith(at.Register(at.Today) + "?done=draft", answer.Location, StringComparison.Ordinal);
        var page = await client.FollowAsync(answer);
        Assert.StartsWith("已保存草稿，", page.Title, StringComparison.Ordinal);
        Assert.Contains("已点 1 人，共 3 人", page.Main, StringComparison.Ordinal);
        Assert.Equal(Late, page.Value("m" + at.Enrolments[0]));
        Assert.Equal((MarkKind.Late, MarkMethod.Single), portal.Marks(at.Today)[at.Enrolments[0]]);
        Assert.Equal(RegisterState.Draft, portal.Session(at.Today).RegisterState);
    }

    [Fact]
    public async Task Submit_EverybodyMarked_IsSubmittedWithNameAndShownAsATable()
    {
        var at = portal.Class(2);
        var client = await portal.CoachAsync();
        var answer = await client.SubmitAsync(await client.GetAsync(at.Register(at.Today)), at.Marked("submit", Present, Absent));
        var page = await client.FollowAsync(answer);
        Assert.StartsWith("已提交点名，", page.Title, StringComparison.Ordinal);
        Assert.Contains("测试账号于2024年2月29日 12:00提交。", page.Main, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main fieldset"));
        Assert.Equal(2, page.Document.QuerySelectorAll("main tbody tr").Length);
        Assert.Equal([MarkKind.Present, MarkKind.Absent], at.Enrolments.Select(e => portal.Marks(at.Today)[e].Kind));
    }

    [Fact]
    public async Task Submit_SamePageTwice_GivesTheSameResultOnce()
    {
        var at = portal.Class(2);
        var client = await portal.CoachAsync();
        var page = await client.GetAsync(at.Register(at.Today));
        var first = await client.SubmitAsync(page, at.Marked("submit", Present, Present));
        var second = await client.SubmitAsync(page, at.Marked("submit", Present, Present));
        Assert.Equal((HttpStatusCode.Redirect, first.Location), (second.Status, second.Location));
        using var db = portal.Open();
        Assert.Equal(1, db.Audit.Count(a => a.Act == "SubmitRegister" && a.SubjectId == at.Today));
    }

    [Fact]
    public async Task Submit_UnderAnotherClassesAddress_IsNotThereAndChangesNothing()
    {
        var (at, other) = (portal.Class(2), portal.Class(2));
        var client = await portal.CoachAsync();
        var page = await client.GetAsync(at.Register(at.Today));
        var fields = page.Document.QuerySelectorAll("main form input[type=hidden]").Where(i => i.Closest("form")!.QuerySelector("input[type=radio]") is not null)
            .Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!))
            .Concat(at.Marked("submit", Present, Present).Select(m => KeyValuePair.Create(m.Key, m.Value!))).ToList();
        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsync(other.Register(at.Today), fields)).Status);
        Assert.Empty(portal.Marks(at.Today));
        Assert.Equal(HttpStatusCode.Redirect, (await client.PostAsync(at.Register(at.Today), fields)).Status);
        Assert.Equal(2, portal.Marks(at.Today).Count);
    }

    [Fact]
    public async Task Submit_SomebodyUnmarked_NamesTheFirstWithALinkAndKeepsTheMarks()
    {
        var at = portal.Class(3);
        var client = await portal.CoachAsync();
        var page = await client.SubmitAsync(await client.GetAsync(at.Register(at.Today)), at.Marked("submit", Late, null, Absent));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.StartsWith("错误：", page.Title, StringComparison.Ordinal);
        Assert.Equal($"还有 1 人没有点，从 2 号{at.Names[1]}开始", Assert.Single(page.Errors));
        var target = page.Document.QuerySelector(".note.err a")!.GetAttribute("href")!;
        Assert.Contains(at.Names[1], page.Document.QuerySelector(target)!.Closest("fieldset")!.QuerySelector("legend")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((Late, Absent), (page.Value("m" + at.Enrolments[0]), page.Value("m" + at.Enrolments[2])));
        Assert.Empty(portal.Marks(at.Today));
    }

    [Fact]
    public async Task AllPresent_SomeMarked_FillsOnlyTheUnmarkedByItsOwnMethod()
    {
        var at = portal.Class(3);
        var client = await portal.CoachAsync();
        var answer = await client.SubmitAsync(await client.GetAsync(at.Register(at.Today)), at.Marked("all", null, Absent));
        Assert.Contains("已点 3 人，共 3 人", (await client.FollowAsync(answer)).Main, StringComparison.Ordinal);
        var marks = portal.Marks(at.Today);
        Assert.Equal((MarkKind.Present, MarkMethod.AllPresent), marks[at.Enrolments[0]]);
        Assert.Equal((MarkKind.Absent, MarkMethod.Single), marks[at.Enrolments[1]]);
        Assert.Equal(RegisterState.Draft, portal.Session(at.Today).RegisterState);
    }

    [Fact]
    public async Task SaveDraft_AnotherCoachWasQuicker_SaysWhoAndKeepsWhatWasTyped()
    {
        var at = portal.Class(2);
        var (coach, lead) = (await portal.CoachAsync(), await portal.LeadAsync());
        var (mine, theirs) = (await coach.GetAsync(at.Register(at.Today)), await lead.GetAsync(at.Register(at.Today)));
        await lead.SubmitAsync(theirs, at.Marked("draft", Late, Present));
        var page = await coach.SubmitAsync(mine, at.Marked("draft", Absent));
        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.StartsWith("测试账号在2024年2月29日 12:00先保存了这次点名", Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.Equal(Absent, page.Value("m" + at.Enrolments[0]));
        var row = Assert.Single(page.Document.QuerySelectorAll("main tbody tr"));
        Assert.Contains("迟到", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("缺勤", row.TextContent, StringComparison.Ordinal);
        Assert.Equal(MarkKind.Late, portal.Marks(at.Today)[at.Enrolments[0]].Kind);
        Assert.Equal(HttpStatusCode.Redirect, (await coach.SubmitAsync(page, new() { ["act"] = "draft" })).Status);
        Assert.Equal(MarkKind.Absent, portal.Marks(at.Today)[at.Enrolments[0]].Kind);
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("submit")]
    [InlineData("all")]
    public async Task Save_AlreadySubmitted_IsRefusedAndOffersCorrection(string act)
    {
        var at = portal.Class(2);
        var client = await portal.CoachAsync();
        var page = await client.GetAsync(at.Register(at.Today));
        await client.SubmitAsync(page, at.Marked("submit", Present, Present));
        var values = at.Marked(act, Absent, Present);
        values["formKey"] = Guid.NewGuid().ToString();
        var refused = await client.SubmitAsync(page, values);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.StartsWith("测试账号在2024年2月29日 12:00已经提交了这次点名", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.NotNull(refused.Document.QuerySelector($"a[href='{at.Register(at.Today)}/{at.Enrolments[0]}']"));
        Assert.Equal(MarkKind.Present, portal.Marks(at.Today)[at.Enrolments[0]].Kind);
    }

    [Fact]
    public async Task SaveDraft_SomebodyNotOnTheRoster_IsRefusedByItsRule()
    {
        var (at, other) = (portal.Class(2), portal.Class(1));
        var client = await portal.CoachAsync();
        var values = at.Marked("draft", Late);
        values["m" + other.Enrolments[0]] = Present;
        var page = await client.SubmitAsync(await client.GetAsync(at.Register(at.Today)), values);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("有人在上课那天不在班里，这次没有保存。名单已更新，请核对后再保存", Assert.Single(page.Errors));
        Assert.Equal(Late, page.Value("m" + at.Enrolments[0]));
        Assert.Empty(portal.Marks(at.Today));
    }

    [Fact]
    public async Task Register_OfTomorrow_SaysWhenAndHasNoForm()
    {
        var at = portal.Class(1);
        var page = await (await portal.CoachAsync()).GetAsync(at.Register(at.Tomorrow));
        Assert.Contains("到2024年3月1日当天才能点名。", page.Main, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main form"));
    }

    [Fact]
    public async Task Register_WithoutPeople_SaysSo()
    {
        var at = portal.Class(0);
        var page = await (await portal.CoachAsync()).GetAsync(at.Register(at.Today));
        Assert.Contains("这一天班里没有人员。", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_OfAnotherBaseOrClass_IsMissing()
    {
        var (at, other) = (portal.Class(1), portal.Class(1, "guilin"));
        var client = await portal.CoachAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(other.Register(other.Today))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/training/{at.Id}/sessions/{other.Today}/register")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/training/{other.Id}/sessions/{at.Today}/register")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/training/{at.Id}/sessions/99999/register")).Status);
    }

    [Fact]
    public async Task Register_ForAReader_IsATableAndTakesNoMarks()
    {
        var at = portal.Class(1);
        var auditor = await portal.SignedInAsync(RoleName.Auditor);
        var page = await auditor.GetAsync(at.Register(at.Today));
        Assert.Null(page.Document.QuerySelector("main form"));
        Assert.Contains("您可以查看，点名由辅导员完成。", page.Main, StringComparison.Ordinal);
        var answer = await auditor.PostAsync(at.Register(at.Today),
            [new("_handler", "register"), new("act", "all"), new("version", "0"), new("__RequestVerificationToken", page.Value("__RequestVerificationToken")!)]);
        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Empty(portal.Marks(at.Today));
    }

    [Fact]
    public async Task RegisterOfThirty_Compressed_StaysUnderThirtyKilobytes()
    {
        var at = portal.Class(30);
        var page = await (await portal.CoachAsync()).GetAsync(at.Register(at.Today));
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(page.Text));
        Assert.Equal(30, page.Document.QuerySelectorAll("main fieldset.rc").Length);
        Assert.InRange(buffer.Length, 1000, 30 * 1024);
    }
}
