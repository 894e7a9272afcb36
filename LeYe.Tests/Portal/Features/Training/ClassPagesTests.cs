using System.Net;
using LeYe.Domain.Accounts;

namespace LeYe.Tests.Portal.Features.Training;

public sealed class ClassPagesTests(TrainingFixture portal) : IClassFixture<TrainingFixture>
{
    [Fact]
    public async Task List_First_ShowsTodaysAndOverdueSessionsWithOneWayOn()
    {
        var at = portal.Class(2);
        var page = await (await portal.CoachAsync()).GetAsync("/training");
        Assert.Equal("培训与点名 - 乐业门户", page.Title);
        Assert.StartsWith("开始点名", page.Document.QuerySelector($"a[href='{at.Register(at.Today)}']")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($"a[href='{at.Register(at.Yesterday)}']"));
        Assert.Null(page.Document.QuerySelector($"a[href='{at.Register(at.Tomorrow)}']"));
    }

    [Fact]
    public async Task List_FilteredOrOutOfRange_ShowsItsClassesAndTheFirstPage()
    {
        var (at, other) = (portal.Class(0), portal.Class(0, "guilin"));
        var hq = await portal.SignedInAsync(RoleName.Foundation);
        var page = await hq.GetAsync("/training?base=guilin&year=2024&state=Running&page=999");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotNull(page.Document.QuerySelector($"a[href='/training/{other.Id}']"));
        Assert.Null(page.Document.QuerySelector($"a[href='/training/{at.Id}']"));
        Assert.Equal(3, page.Document.QuerySelectorAll(".chips a").Length);
        Assert.Contains("没有符合条件的班级。", (await hq.GetAsync("/training?q=没有这个班")).Main, StringComparison.Ordinal);
        Assert.NotNull((await hq.GetAsync("/training?year=abc&base=guilin")).Document.QuerySelector($"a[href='/training/{other.Id}']"));
    }

    [Fact]
    public async Task Class_OfAnotherBase_IsMissingOnEveryPage()
    {
        var other = portal.Class(1, "guilin");
        var lead = await portal.LeadAsync();
        foreach (var path in new[] { "", "/sessions/new", "/enrol", $"/enrolments/{other.Enrolments[0]}/withdraw" })
            Assert.Equal(HttpStatusCode.NotFound, (await lead.GetAsync($"/training/{other.Id}{path}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.GetAsync("/training/999999")).Status);
    }

    [Theory]
    [InlineData(RoleName.Auditor)]
    [InlineData(RoleName.Foundation)]
    public async Task Class_ForAReader_OffersNoActs(RoleName role)
    {
        var at = portal.Class(1);
        var client = await portal.SignedInAsync(role);
        Assert.Empty((await client.GetAsync($"/training/{at.Id}")).Document.QuerySelectorAll(".head .acts a"));
        foreach (var path in new[] { "/sessions/new", "/enrol", $"/enrolments/{at.Enrolments[0]}/withdraw" })
            Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync($"/training/{at.Id}{path}")).Status);
    }

    [Fact]
    public async Task AddSession_Twice_AddsOne()
    {
        var at = portal.Class(0);
        var client = await portal.LeadAsync();
        var page = await client.GetAsync($"/training/{at.Id}/sessions/new");
        Assert.Equal(("9:00", "11:00"), (page.Value("start"), page.Value("end")));
        var answer = await client.SubmitAsync(page, new() { ["start"] = "14:00", ["end"] = "16:00" });
        Assert.EndsWith($"/training/{at.Id}?done=session", answer.Location, StringComparison.Ordinal);
        await client.SubmitAsync(page, new() { ["start"] = "14:00", ["end"] = "16:00" });
        using var db = portal.Open();
        Assert.Equal(4, db.Sessions.Count(s => s.ClassId == at.Id));
    }

    [Theory]
    [InlineData("end", "8:00", "结束时间应晚于开始时间")]
    [InlineData("start", "早上", "开始时间应为时间，例如 9:00")]
    [InlineData("on.y", "2025", "上课日期应在班级的起止日期之内")]
    [InlineData("on.d", "", "日期必须包含日")]
    public async Task AddSession_OneFault_IsNamedAndKept(string field, string typed, string message)
    {
        var at = portal.Class(0);
        var client = await portal.LeadAsync();
        var values = new Dictionary<string, string?> { ["on.y"] = "2024", ["on.m"] = "2", ["on.d"] = "28", [field] = typed };
        var page = await client.SubmitAsync(await client.GetAsync($"/training/{at.Id}/sessions/new"), values);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, message, typed), (page.Status, Assert.Single(page.Errors), page.Value(field)));
        using var db = portal.Open();
        Assert.Equal(3, db.Sessions.Count(s => s.ClassId == at.Id));
    }

    [Fact]
    public async Task Enrol_ByName_GivesTheNextNumberOnce()
    {
        var at = portal.Class(1);
        var (id, name) = portal.NewPerson();
        var client = await portal.CoachAsync();
        var page = await client.GetAsync($"/training/{at.Id}/enrol?q={name}");
        var answer = await client.SubmitAsync(page, new() { ["person"] = id.ToString() });
        Assert.EndsWith($"/training/{at.Id}?done=enrolled", answer.Location, StringComparison.Ordinal);
        await client.SubmitAsync(page, new() { ["person"] = id.ToString() });
        using var db = portal.Open();
        Assert.Equal([(at.Enrolments[0], 1), (db.Enrolments.Single(e => e.PersonId == id).Id, 2)],
            db.Enrolments.Where(e => e.ClassId == at.Id).OrderBy(e => e.NumberInClass).AsEnumerable().Select(e => (e.Id, e.NumberInClass)));
    }

    [Fact]
    public async Task Enrol_SomebodyInTheClass_IsRefusedByItsRule()
    {
        var at = portal.Class(1);
        var client = await portal.CoachAsync();
        var page = await client.GetAsync($"/training/{at.Id}/enrol?q={at.Names[0]}");
        var refused = await client.SubmitAsync(page, []);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "这个人已经在班里，不用重复加入"), (refused.Status, Assert.Single(refused.Errors)));
    }

    [Theory]
    [InlineData("2028", "日期应在班级的起止日期之内，退出应晚于加入")]
    [InlineData("", "从哪天开始必须包含年份")]
    public async Task Enrol_WrongDate_IsRefusedAndKept(string year, string message)
    {
        var at = portal.Class(0);
        var (id, name) = portal.NewPerson();
        var client = await portal.CoachAsync();
        var refused = await client.SubmitAsync(await client.GetAsync($"/training/{at.Id}/enrol?q={name}"), new() { ["from.y"] = year });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, message), (refused.Status, Assert.Single(refused.Errors)));
        Assert.Equal((year, id.ToString()), (refused.Value("from.y"), refused.Value("person")));
    }

    [Fact]
    public async Task Enrol_NobodyOrNobodyOfThisBase_SaysSoAndTakesNoForeignPerson()
    {
        var at = portal.Class(0);
        var (id, name) = portal.NewPerson("guilin");
        var own = portal.NewPerson();
        var client = await portal.CoachAsync();
        Assert.Contains($"没有找到“{name}”。", (await client.GetAsync($"/training/{at.Id}/enrol?q={name}")).Main, StringComparison.Ordinal);
        var refused = await client.SubmitAsync(await client.GetAsync($"/training/{at.Id}/enrol?q={own.Name}"), new() { ["person"] = id.ToString() });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "请选择姓名"), (refused.Status, Assert.Single(refused.Errors)));
    }

    [Fact]
    public async Task Withdraw_FromToday_EndsTheEnrolmentAndKeepsTheNumber()
    {
        var at = portal.Class(2);
        var client = await portal.CoachAsync();
        var path = $"/training/{at.Id}/enrolments/{at.Enrolments[0]}/withdraw";
        var answer = await client.SubmitAsync(await client.GetAsync(path), new() { ["reason"] = "FoundWork" });
        Assert.EndsWith($"/training/{at.Id}?done=withdrawn", answer.Location, StringComparison.Ordinal);
        var page = await client.FollowAsync(answer);
        Assert.Contains("已退出：找到工作", page.Main, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector($"a[href='{path}']"));
        Assert.Single((await client.GetAsync(at.Register(at.Today))).Document.QuerySelectorAll("fieldset.rc"));
    }

    [Fact]
    public async Task Withdraw_BeforeTheFirstDay_IsRefusedAndKept()
    {
        var at = portal.Class(1);
        var client = await portal.CoachAsync();
        var values = new Dictionary<string, string?> { ["until.d"] = "1", ["reason"] = "Other", ["note"] = "写了原因" };
        var page = await client.SubmitAsync(await client.GetAsync($"/training/{at.Id}/enrolments/{at.Enrolments[0]}/withdraw"), values);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "日期应在班级的起止日期之内，退出应晚于加入"), (page.Status, Assert.Single(page.Errors)));
        Assert.Equal(("1", "写了原因"), (page.Value("until.d"), page.Value("note")));
    }
}
