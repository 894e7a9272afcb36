using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Domain.Training.Attendance;

namespace LeYe.Tests.Portal.Features.Training;

public sealed class TrainingRecordPagesTests(TrainingFixture portal) : IClassFixture<TrainingFixture>
{
    [Fact]
    public async Task Edit_TwoPeople_TheSecondIsToldAndKeepsWhatWasTyped()
    {
        var at = portal.Class(1);
        var lead = await portal.LeadAsync();
        var (mine, theirs) = (await lead.GetAsync($"/training/{at.Id}/edit"), await lead.GetAsync($"/training/{at.Id}/edit"));
        var done = await lead.SubmitAsync(theirs, new() { ["funder"] = "地方残联", ["opening"] = "在线客服", ["industry"] = "Information", ["places"] = "12", ["percent"] = "90" });
        Assert.EndsWith("?done=edited", done.Location, StringComparison.Ordinal);
        var page = await lead.FollowAsync(done);
        foreach (var word in new[] { "地方残联", "在线客服", "信息传输、软件和信息技术服务业", "12 人", "到课学时满 90%", "短期，2024年度" })
            Assert.Contains(word, page.Main, StringComparison.Ordinal);
        var refused = await lead.SubmitAsync(mine, new() { ["funder"] = "爱心企业" });
        Assert.Equal((HttpStatusCode.Conflict, "爱心企业"), (refused.Status, refused.Value("funder")));
        Assert.Equal(HttpStatusCode.Redirect, (await lead.SubmitAsync(refused, [])).Status);
    }

    [Fact]
    public async Task Edit_BadInput_IsRefusedInOneSentenceEach()
    {
        var at = portal.Class(1);
        var lead = await portal.LeadAsync();
        var page = await lead.SubmitAsync(await lead.GetAsync($"/training/{at.Id}/edit"), new() { ["places"] = "0", ["percent"] = "二百" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(2, page.Errors.Count);
        page = await lead.SubmitAsync(await lead.GetAsync($"/training/{at.Id}/edit"), new() { ["to.y"] = "2024", ["to.m"] = "2", ["to.d"] = "28" });
        Assert.Equal("有课次或人员在新的起止日期以外，请先改课次或日期", Assert.Single(page.Errors));
    }

    [Fact]
    public async Task Session_Cancelled_SaysSoOnTheClassAndHasNoRegisterToTake()
    {
        var at = portal.Class(1);
        var coach = await portal.CoachAsync();
        var path = $"/training/{at.Id}/sessions/{at.Yesterday}/change";
        var refused = await coach.SubmitAsync(await coach.GetAsync(path), new() { ["act"] = "cancel", ["reason"] = "" });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "请输入原因"), (refused.Status, Assert.Single(refused.Errors)));
        var page = await coach.FollowAsync(await coach.SubmitAsync(refused, new() { ["reason"] = "停电" }));
        Assert.Contains("停课：停电", page.Main, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector($"a[href='{at.Register(at.Yesterday)}']"));
        var register = await coach.GetAsync(at.Register(at.Yesterday));
        Assert.Contains("原因：停电。这次课不用点名，也不计学时。", register.Main, StringComparison.Ordinal);
        Assert.Empty(register.Document.QuerySelectorAll("main form input[type=radio]"));
    }

    [Fact]
    public async Task Session_MovedAndTakenOver_SaysFromWhenWhyAndByWhom()
    {
        var at = portal.Class(1);
        var coach = await portal.CoachAsync();
        var move = await coach.GetAsync($"/training/{at.Id}/sessions/{at.Tomorrow}/change");
        await coach.SubmitAsync(move, new() { ["act"] = "move", ["reason"] = "下雪", ["on.d"] = "29", ["on.m"] = "2", ["start"] = "14点", ["end"] = "16：00" });
        var substitute = await coach.GetAsync($"/training/{at.Id}/sessions/{at.Yesterday}/change");
        var page = await coach.FollowAsync(await coach.SubmitAsync(substitute, new() { ["act"] = "substitute", ["reason"] = "出差", ["substitute"] = "代课老师" }));
        Assert.Contains("原定2024年3月1日，下雪", page.Main, StringComparison.Ordinal);
        Assert.Contains("代课老师代课，出差", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WalkIn_FromTheRegisterPage_IsOpenThenRegisteredAndPresent()
    {
        var at = portal.Class(1);
        var (personId, name) = portal.NewPerson();
        var coach = await portal.CoachAsync();
        var register = await coach.GetAsync(at.Register(at.Yesterday));
        var form = $"form[action='/training/{at.Id}/sessions/{at.Yesterday}/walk-in']";
        var page = await coach.FollowAsync(await coach.SubmitAsync(register, new() { ["walkin"] = name }, form));
        Assert.StartsWith("已记为待补登", page.Title, StringComparison.Ordinal);
        Assert.Contains($"待补登 1 人：{name}。", page.Main, StringComparison.Ordinal);
        var empty = await coach.SubmitAsync(register, new() { ["walkin"] = " " }, form);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "请输入来人姓名"), (empty.Status, Assert.Single(empty.Errors)));

        var work = await coach.GetAsync("/training/work");
        var link = work.Document.QuerySelectorAll("a").Single(a => a.TextContent == "补登" + name).GetAttribute("href")!;
        var answer = await coach.SubmitAsync(await coach.GetAsync(link), new() { ["act"] = "register" });
        Assert.EndsWith("?done=registered", answer.Location, StringComparison.Ordinal);
        using var db = portal.Open();
        var enrolment = db.Enrolments.Single(e => e.ClassId == at.Id && e.PersonId == personId);
        Assert.Equal((2, MarkKind.Present), (enrolment.NumberInClass, db.Marks.Single(m => m.EnrolmentId == enrolment.Id).Kind));
        Assert.Equal(HttpStatusCode.NotFound, (await coach.GetAsync(link)).Status);
    }

    [Fact]
    public async Task Enrol_InAFullClass_OffersTheWaitingListAndLaterThePlace()
    {
        var at = portal.Class(1);
        var (_, name) = portal.NewPerson();
        using (var db = portal.Open())
        {
            db.Classes.Single(c => c.Id == at.Id).Places = 1;
            await db.SaveChangesAsync();
        }
        var coach = await portal.CoachAsync();
        var page = await coach.GetAsync($"/training/{at.Id}/enrol?q={name}");
        Assert.Contains("本班 1 个名额已满。", page.Main, StringComparison.Ordinal);
        var waiting = await coach.FollowAsync(await coach.SubmitAsync(page, []));
        Assert.StartsWith("已进入候补", waiting.Title, StringComparison.Ordinal);
        await coach.SubmitAsync(await coach.GetAsync($"/training/{at.Id}/enrolments/{at.Enrolments[0]}/withdraw"), new() { ["reason"] = "Health" });
        var link = waiting.Document.QuerySelectorAll("a").Single(a => a.TextContent == "处理" + name).GetAttribute("href")!;
        Assert.EndsWith("?done=enrolled", (await coach.SubmitAsync(await coach.GetAsync(link), new() { ["act"] = "enrol" })).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assessment_OfAClass_IsRecordedAndShown()
    {
        var at = portal.Class(2);
        using (var db = portal.Open())
        {
            db.Classes.Single(c => c.Id == at.Id).HasAssessment = true;
            await db.SaveChangesAsync();
        }
        var coach = await portal.CoachAsync();
        var page = await coach.GetAsync($"/training/{at.Id}/assessment");
        var done = await coach.FollowAsync(await coach.SubmitAsync(page, new() { ["a" + at.Enrolments[0]] = "Passed", ["a" + at.Enrolments[1]] = "Resit" }));
        Assert.StartsWith("已保存考核", done.Title, StringComparison.Ordinal);
        Assert.Equal(1, done.Document.QuerySelectorAll("td").Count(td => td.TextContent == "补考"));
        var stale = await coach.SubmitAsync(page, new() { ["a" + at.Enrolments[0]] = "Failed" });
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
    }

    [Fact]
    public async Task Import_APastedList_IsCheckedRowByRowBeforeAnythingIsWritten()
    {
        var at = portal.Class(3);
        var coach = await portal.CoachAsync();
        var text = $"姓名\t进入\t离开\n{at.Names[0]}\t9:00\t11:00\n2\t9:30\t11:00\n路人\t9:00\t11:00";
        var page = await coach.SubmitAsync(await coach.GetAsync($"/training/{at.Id}/sessions/{at.Yesterday}/import"), new() { ["act"] = "check", ["list"] = text });
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("4 行：写入 2 人，合并 0 行，表头 1 行，没有写入 1 行。名单里有 1 人没有出现", page.Main, StringComparison.Ordinal);
        Assert.Empty(portal.Marks(at.Yesterday));
        var done = await coach.SubmitAsync(page, new() { ["act"] = "save" });
        Assert.EndsWith("/register?done=imported", done.Location, StringComparison.Ordinal);
        var marks = portal.Marks(at.Yesterday);
        Assert.Equal([(MarkKind.Present, MarkMethod.Import), (MarkKind.Late, MarkMethod.Import)], new[] { marks[at.Enrolments[0]], marks[at.Enrolments[1]] });
        Assert.Equal(2, marks.Count);
        var stale = await coach.SubmitAsync(page, new() { ["act"] = "save", ["list"] = text.Replace("9:30", "9:00", StringComparison.Ordinal) });
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
    }

    [Fact]
    public async Task CatchUp_SeveralSessionsInOnePass_AreReadBackThenSubmitted()
    {
        var at = portal.Class(3);
        var coach = await portal.CoachAsync();
        var path = $"/training/{at.Id}/catch-up";
        Assert.NotNull((await coach.GetAsync($"/training/{at.Id}")).Document.QuerySelector($"a[href='{path}']"));
        var page = await coach.GetAsync(path);
        Assert.Null(page.Document.QuerySelector($"[name=take{at.Tomorrow}]"));
        var values = new Dictionary<string, string?> { ["act"] = "check", ["take" + at.Yesterday] = "true", ["take" + at.Today] = "true", ["line" + at.Yesterday] = "2 3/2" };
        var read = await coach.SubmitAsync(page, values);
        Assert.Contains($"第 1 次课：2 号{at.Names[1]}缺勤、3 号{at.Names[2]}迟到；其余 1 人出勤", read.Main, StringComparison.Ordinal);
        Assert.Contains("第 2 次课：全部出勤", read.Main, StringComparison.Ordinal);
        Assert.Empty(portal.Marks(at.Yesterday));
        Assert.EndsWith("?done=caught-up", (await coach.SubmitAsync(read, new() { ["act"] = "save" })).Location, StringComparison.Ordinal);
        Assert.Equal([MarkKind.Present, MarkKind.Absent, MarkKind.Late], at.Enrolments.Select(e => portal.Marks(at.Yesterday)[e].Kind));
        Assert.All(portal.Marks(at.Today).Values, m => Assert.Equal((MarkKind.Present, MarkMethod.ExceptionLine), m));
        Assert.All(new[] { at.Yesterday, at.Today }, id => Assert.Equal(RegisterState.Submitted, portal.Session(id).RegisterState));
    }

    [Theory]
    [InlineData("99", "第 1 个字“99”看不懂，请写班内编号或姓名")]
    [InlineData(null, "请至少勾选一次课")]
    public async Task CatchUp_AFaultOrNothingTaken_IsRefusedAndNothingIsWritten(string? line, string message)
    {
        var at = portal.Class(1);
        var coach = await portal.CoachAsync();
        var values = new Dictionary<string, string?> { ["act"] = "save", ["line" + at.Yesterday] = line };
        if (line is not null)
            values["take" + at.Yesterday] = "true";
        var page = await coach.SubmitAsync(await coach.GetAsync($"/training/{at.Id}/catch-up"), values);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, message), (page.Status, Assert.Single(page.Errors)));
        Assert.Empty(portal.Marks(at.Yesterday));
    }

    [Fact]
    public async Task Import_NothingUsable_IsRefusedAndKept()
    {
        var at = portal.Class(1);
        var coach = await portal.CoachAsync();
        var page = await coach.SubmitAsync(await coach.GetAsync($"/training/{at.Id}/sessions/{at.Yesterday}/import"), new() { ["act"] = "save", ["list"] = "路人 9:00" });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "没有一行可以写入，请检查名单", "路人 9:00"), (page.Status, Assert.Single(page.Errors), page.Value("list")));
    }

    [Fact]
    public async Task Sheet_AsPage_HasNumberNameAndRoomToSign()
    {
        var at = portal.Class(2);
        var page = await (await portal.CoachAsync()).GetAsync($"/training/{at.Id}/sessions/{at.Today}/sheet");
        Assert.StartsWith("签到表：客服岗前培训", page.Title, StringComparison.Ordinal);
        Assert.Equal(["编号", "姓名", "签名", "备注"], page.Document.QuerySelectorAll("thead th").Select(h => h.TextContent.Trim()));
        Assert.Equal(at.Names, page.Document.QuerySelectorAll("tbody th").Select(h => h.TextContent.Trim()));
    }

    [Fact]
    public async Task Summary_ShowsTheNumbersOfSubmittedRegisters()
    {
        var at = portal.Class(2);
        var coach = await portal.CoachAsync();
        await coach.SubmitAsync(await coach.GetAsync(at.Register(at.Yesterday)), at.Marked("submit", "Present", "Absent"));
        var page = await coach.GetAsync($"/training/{at.Id}/summary");
        Assert.Contains("1/3", page.Main, StringComparison.Ordinal);
        Assert.Contains("学时已不够", page.Main, StringComparison.Ordinal);
        Assert.Contains("学时已不够", (await coach.GetAsync("/training/work")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_PrintBothNumbersWithTheirDefinitions()
    {
        var page = await (await portal.CoachAsync()).GetAsync("/training/counts?year=2024");
        foreach (var word in new[] { "培训人数（人）", "培训人次（人次）", "期间内至少到课一次的人数，每人计一次", "期间内至少到课一次的报名（一人一班为一人次）数", "人数和人次不相加" })
            Assert.Contains(word, page.Main, StringComparison.Ordinal);
        Assert.Equal(1, page.Document.QuerySelectorAll("tbody tr").Length);
    }

    [Theory]
    [InlineData("Short", true)]
    [InlineData("Medium", false)]
    [InlineData("Long", false)]
    public async Task List_ByTerm_ShowsTheClassesOfThatTerm(string term, bool isShown)
    {
        var at = portal.Class(0);
        var page = await (await portal.CoachAsync()).GetAsync($"/training?term={term}");
        Assert.Equal(isShown, page.Document.QuerySelector($"a[href='/training/{at.Id}']") is not null);
        Assert.Single(page.Document.QuerySelectorAll(".chips a"));
    }

    public static TheoryData<string, RoleName> Acts => new()
    {
        { "edit", RoleName.Coach }, { "edit", RoleName.Auditor }, { "assessment", RoleName.Auditor }, { "assessment", RoleName.Foundation },
        { "sessions/{s}/change", RoleName.Auditor }, { "sessions/{s}/import", RoleName.Auditor }, { "sessions/{s}/walk-in", RoleName.Foundation },
        { "enrolments/{e}/follow-up/3", RoleName.Auditor }, { "summary", RoleName.Payroll }, { "sessions/{s}/sheet", RoleName.Payroll },
        { "sessions/{s}/sign-in-sheet.pdf", RoleName.Payroll },
    };

    [Theory, MemberData(nameof(Acts))]
    public async Task Page_OutsideTheRole_Is403_AndOfAnotherBase404(string page, RoleName role)
    {
        var at = portal.Class(1);
        var path = $"/training/{at.Id}/" + page.Replace("{s}", at.Yesterday.ToString(), StringComparison.Ordinal).Replace("{e}", at.Enrolments[0].ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignedInAsync(role)).GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.SignedInAsync(RoleName.BaseLead, "guilin")).GetAsync(path)).Status);
    }
}
