using System.Globalization;
using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Domain.Presence;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.Presence;

/// <summary>The desk as a plain page: every entry is a form that is sent. Each test has people of its own.</summary>
[Collection(PortalCollection.Name)]
public sealed class DeskPageTests(PortalFixture portal)
{
    private const string In = "/checkin/guilin";
    private const string Out = "/checkin/guilin?act=out";
    private const string EntryForm = "main form:has([data-entry])";

    [Fact]
    public async Task Entry_ByNumber_IsToldInOneSentence_WithTheFieldInFocusAgain()
    {
        var (desk, person) = (await DeskAsync(), Put("签到甲"));
        var told = await EnterAsync(desk, In, Text(person));
        Assert.StartsWith($"签到甲，{Clock} 签到，签到台：", told.Title, StringComparison.Ordinal);
        Assert.Equal($"签到甲，{Clock} 签到", Answer(told));
        Assert.True(told.Document.QuerySelector("[data-entry]")!.HasAttribute("autofocus"));
        Assert.NotNull(Of(person));
        Assert.StartsWith($"签到甲今天 {Clock} 已经签到，没有改动", (await EnterAsync(desk, In, "签到甲")).Title, StringComparison.Ordinal);
        Assert.Equal($"签到甲，{Clock} 签退", Answer(await EnterAsync(desk, Out, Text(person))));
        Assert.NotNull(Of(person)!.OutAt);
    }

    [Fact]
    public async Task Minus_OrTheButton_TakesTheLastEntryBack_Once()
    {
        var (desk, person) = (await DeskAsync(), Put("签到乙"));
        var told = await EnterAsync(desk, In, Text(person));
        var minus = await desk.SubmitAsync(told, new() { ["entry"] = "－" }, EntryForm);
        Assert.Equal("已撤销签到乙的签到", Answer(await desk.FollowAsync(minus)));
        Assert.Null(Of(person));
        var again = await desk.SubmitAsync(told, new() { ["entry"] = "-" }, EntryForm);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "没有可以撤销的，或者这一笔之后已经有改动"), (again.Status, Assert.Single(again.Errors)));

        told = await EnterAsync(desk, In, Text(person));
        Assert.Equal(HttpStatusCode.Redirect, (await desk.SubmitAsync(told, new() { ["undo"] = "1" }, EntryForm)).Status);
        Assert.Null(Of(person));
    }

    [Fact]
    public async Task Name_OfSeveral_OffersThem_AndOneIsChosen()
    {
        var (desk, first, second) = (await DeskAsync(), Put("签到丙"), Put("签到丙"));
        var asked = await desk.SubmitAsync(await desk.GetAsync(In), new() { ["entry"] = "签到丙" }, EntryForm);
        Assert.Equal(HttpStatusCode.OK, asked.Status);
        Assert.StartsWith("有 2 位对得上“签到丙”，请选一位", asked.Title, StringComparison.Ordinal);
        Assert.Equal([Text(first), Text(second)], asked.Document.QuerySelectorAll("[data-pick] button").Select(b => b.GetAttribute("value")));
        Assert.Null(Of(first));
        var told = await desk.FollowAsync(await desk.SubmitAsync(asked, new() { ["person"] = Text(second) }, EntryForm));
        Assert.Equal($"签到丙，{Clock} 签到", Answer(told));
        Assert.Equal((null, second), (Of(first), Of(second)!.PersonId));
    }

    [Fact]
    public async Task SameFormTwice_IsOneCheckIn_ToldAlike()
    {
        var (desk, person) = (await DeskAsync(), Put("签到丁"));
        var page = await desk.GetAsync(In);
        var first = await desk.SubmitAsync(page, new() { ["entry"] = Text(person) }, EntryForm);
        Assert.Equal(first.Location, (await desk.SubmitAsync(page, new() { ["entry"] = Text(person) }, EntryForm)).Location);
        Assert.NotNull(Of(person));
    }

    [Fact]
    public async Task Faults_KeepWhatWasTyped()
    {
        var desk = await DeskAsync();
        var page = await desk.GetAsync(In);
        var answer = await desk.SubmitAsync(page, new() { ["entry"] = "没有这个人" }, EntryForm);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "没有这个人", "今天在这个基地上岗的人里找不到“没有这个人”"), (answer.Status, answer.Value("entry"), Assert.Single(answer.Errors)));
        Assert.Equal("请输入编号或姓名", Assert.Single((await desk.SubmitAsync(page, new() { ["entry"] = "" }, EntryForm)).Errors));
        Assert.Equal("这个人今天没有签到，不能签退", Assert.Single((await desk.SubmitAsync(await desk.GetAsync(Out), new() { ["entry"] = Text(Put("签到戊")) }, EntryForm)).Errors));
        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.SignedInAsync(RoleName.BaseClerk, "qingyang")).GetAsync(In)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignedInAsync(RoleName.Payroll, "guilin")).GetAsync(In)).Status);
    }

    [Fact]
    public async Task Forgotten_IsListed_AndAnsweredWithATimeOrWithoutOne()
    {
        var (desk, person, other) = (await DeskAsync(), Put("签到己"), Put("签到庚"));
        var (first, second) = (Forget(person), Forget(other));
        Assert.Contains("没有签退，请补答", (await desk.GetAsync(In)).Main, StringComparison.Ordinal);
        Assert.Matches("有 \\d+ 次没有签退，请补答", (await desk.GetAsync("/")).Main);
        Assert.Contains("签到己", (await desk.GetAsync("/checkin/guilin/forgotten")).Main, StringComparison.Ordinal);

        var page = await desk.GetAsync($"/checkin/guilin/forgotten/{first}");
        var refused = await desk.SubmitAsync(page, new() { ["known"] = "time", ["time"] = "7:00" });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "7:00", "签退时间要在签到之后，当天之内"), (refused.Status, refused.Value("time"), Assert.Single(refused.Errors)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await desk.SubmitAsync(page, [])).Status);
        var done = await desk.FollowAsync(await desk.SubmitAsync(page, new() { ["known"] = "time", ["time"] = "17:30" }));
        Assert.StartsWith("已补答", done.Title, StringComparison.Ordinal);
        Assert.DoesNotContain("签到己", done.Main, StringComparison.Ordinal);
        Assert.Equal("已经有人答过了", Assert.Single((await desk.SubmitAsync(page, new() { ["known"] = "unknown" })).Errors));
        Assert.Equal(HttpStatusCode.Redirect, (await desk.SubmitAsync(await desk.GetAsync($"/checkin/guilin/forgotten/{second}"), new() { ["known"] = "unknown" })).Status);
        using var db = portal.Open();
        Assert.Equal((CheckOutKind.SaidAfterwards, CheckOutKind.NotKnown), (db.CheckIns.Single(c => c.Id == first).Out, db.CheckIns.Single(c => c.Id == second).Out));
        Assert.Null(db.CheckIns.Single(c => c.Id == second).OutAt);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.SignedInAsync(RoleName.BaseLead, "qingyang")).GetAsync($"/checkin/qingyang/forgotten/{first}")).Status);
    }

    /// <summary>The portal's clock in Shanghai: tests of other rooms move it on.</summary>
    private string Clock => portal.Time.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).ToString("H:mm", CultureInfo.InvariantCulture);

    private Task<PortalClient> DeskAsync() => portal.SignedInAsync(RoleName.BaseClerk, "guilin");

    private int Put(string name)
    {
        var person = portal.PutPerson(name, "guilin");
        portal.PutStay(person, new(2024, 1, 2), baseKey: "guilin");
        return person;
    }

    private int Forget(int person)
    {
        using var db = portal.Open();
        var entry = new CheckIn { PersonId = person, BaseId = portal.BaseId("guilin"), On = new(2024, 2, 28), InAt = new(2024, 2, 28, 0, 31, 0, DateTimeKind.Utc), InWay = CheckInWay.Desk, InBy = "录入" };
        db.Add(entry);
        db.SaveChanges();
        return entry.Id;
    }

    private static async Task<PortalAnswer> EnterAsync(PortalClient desk, string page, string text) =>
        await desk.FollowAsync(await desk.SubmitAsync(await desk.GetAsync(page), new() { ["entry"] = text }, EntryForm));

    private CheckIn? Of(int person)
    {
        using var db = portal.Open();
        return db.CheckIns.SingleOrDefault(c => c.PersonId == person);
    }

    private static string Answer(PortalAnswer page) => page.Document.QuerySelector("[data-answer]")!.TextContent;

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
