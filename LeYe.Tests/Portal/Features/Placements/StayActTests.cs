using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Domain.Placements;
using LeYe.Portal.Components.Forms;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.Placements;

[Collection(PortalCollection.Name)]
public sealed class StayActTests(PortalFixture portal)
{
    private static readonly DateOnly Start = new(2024, 1, 10);

    [Fact]
    public async Task End_LastDayOfWork_EndsTheStayOnTheNextDay()
    {
        var (stay, client) = await StayAsync("离职甲");
        var answer = await client.SubmitAsync(await client.GetAsync($"/placements/{stay}/end"), On("2024", "2", "15", ("reason", "Health")));

        Assert.EndsWith($"/placements/{stay}?done=ended", answer.Location, StringComparison.Ordinal);
        Assert.Equal((new DateOnly(2024, 2, 16), EndReason.Health), (portal.Stay(stay).EndOn, portal.Stay(stay).EndReason));
        var page = await client.FollowAsync(answer);
        Assert.StartsWith("已记录离职", page.Title, StringComparison.Ordinal);
        Assert.Contains("2024年2月15日", page.Main, StringComparison.Ordinal);
        Assert.Contains("身体原因", page.Main, StringComparison.Ordinal);
        Assert.Contains("记录返岗", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task End_SameFormTwice_EndsOnce()
    {
        var (stay, client) = await StayAsync("离职乙");
        var page = await client.GetAsync($"/placements/{stay}/end");
        var typed = On("2024", "2", "15", ("reason", "Resigned"));
        await client.SubmitAsync(page, new(typed));
        Assert.EndsWith($"/placements/{stay}?done=ended", (await client.SubmitAsync(page, new(typed))).Location, StringComparison.Ordinal);
        Assert.Equal(1, portal.Stay(stay).Version);
    }

    [Theory]
    [InlineData("2024", "1", "9", "最后工作日不能早于上岗日期")]
    [InlineData("2026", "1", "9", "最晚是今天之后 365 天")]
    [InlineData("2024", "2", "31", "日")]
    [InlineData("2024", "", "3", "月")]
    public async Task End_WrongDate_SaysSoAtTheDateAndKeepsIt(string year, string month, string day, string sentence)
    {
        var (stay, client) = await StayAsync("离职丙");
        var answer = await client.SubmitAsync(await client.GetAsync($"/placements/{stay}/end"), On(year, month, day, ("reason", "Resigned")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(sentence, Assert.Single(answer.Errors), StringComparison.Ordinal);
        var target = answer.Document.QuerySelector(".note.err a")!.GetAttribute("href")![1..];
        Assert.StartsWith("on-", target, StringComparison.Ordinal);
        Assert.NotNull(answer.Document.GetElementById(target));
        Assert.Equal((year, month, day, "Resigned"), (answer.Value("on.y"), answer.Value("on.m"), answer.Value("on.d"), answer.Value("reason")));
        Assert.Null(portal.Stay(stay).EndOn);
    }

    [Fact]
    public async Task End_SavedByAnotherFirst_Is409AndOnePressSavesAfterALook()
    {
        var (stay, client) = await StayAsync("冲突甲");
        var page = await client.GetAsync($"/placements/{stay}/end");
        var other = await portal.SignedInAsync(RoleName.BaseLead);
        await other.SubmitAsync(await other.GetAsync($"/placements/{stay}/leave"), On("2024", "2", "1"));

        var answer = await client.SubmitAsync(page, On("2024", "2", "15", ("reason", "Other")));

        Assert.Equal((HttpStatusCode.Conflict, "15", "Other"), (answer.Status, answer.Value("on.d"), answer.Value("reason")));
        Assert.Contains("有人先保存了", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Matches("休假起止\\s*2024年2月1日", answer.Main);
        Assert.Null(portal.Stay(stay).EndOn);
        Assert.Equal(HttpStatusCode.Redirect, (await client.SubmitAsync(answer, [])).Status);
        Assert.Equal(new DateOnly(2024, 2, 16), portal.Stay(stay).EndOn);
    }

    [Fact]
    public async Task End_Ended_ShowsNoFormAndRefusesAPost()
    {
        var (stay, client) = await StayAsync("离职丁");
        var page = await client.GetAsync($"/placements/{stay}/end");
        await client.SubmitAsync(page, On("2024", "2", "15", ("reason", "Resigned")));
        var again = await client.GetAsync($"/placements/{stay}/end");
        Assert.Contains("已经结束", again.Main, StringComparison.Ordinal);
        Assert.Null(again.Document.QuerySelector("main form"));

        var answer = await client.SubmitAsync(page, On("2024", "2", "20", ("reason", "Other"), ("version", "1"), (HiddenFormKey.FieldName, Guid.NewGuid().ToString())));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("已经结束", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2024, 2, 16), portal.Stay(stay).EndOn);
    }

    [Fact]
    public async Task Leave_StartedAndEnded_ComesBackFromTheRecords()
    {
        var (stay, client) = await StayAsync("休假甲");
        var started = await client.SubmitAsync(await client.GetAsync($"/placements/{stay}/leave"), On("2024", "1", "20"));
        var page = await client.FollowAsync(started);
        Assert.Contains("休假中", page.Main, StringComparison.Ordinal);
        Assert.Contains("2024年4月19日", page.Main, StringComparison.Ordinal);

        var ended = await client.SubmitAsync(await client.GetAsync($"/placements/{stay}/resume"), On("2024", "2", "1"));

        Assert.EndsWith($"/placements/{stay}?done=resumed", ended.Location, StringComparison.Ordinal);
        Assert.Equal((new DateOnly(2024, 1, 20), new DateOnly(2024, 2, 1)), (portal.LeavesOf(stay).Single().FromOn, portal.LeavesOf(stay).Single().UntilOn));
        Assert.Contains("2024年1月20日 至 2024年1月31日", (await client.FollowAsync(ended)).Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("leave", "2024", "1", "10")]
    [InlineData("leave", "2026", "1", "10")]
    public async Task Leave_OutsideTheStay_IsRefused(string act, string year, string month, string day)
    {
        var (stay, client) = await StayAsync("休假乙");
        var answer = await client.SubmitAsync(await client.GetAsync($"/placements/{stay}/{act}"), On(year, month, day));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, year), (answer.Status, answer.Value("on.y")));
        Assert.Contains("休假日期应在就业安置期间", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Empty(portal.LeavesOf(stay));
    }

    [Fact]
    public async Task Resume_NobodyOnLeave_ShowsNoForm()
    {
        var (stay, client) = await StayAsync("休假丙");
        var page = await client.GetAsync($"/placements/{stay}/resume");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("现在没有休假记录", page.Main, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main form"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/end")]
    [InlineData("/leave")]
    [InlineData("/resume")]
    public async Task Stay_OfAnotherBaseOrMissing_Is404(string act)
    {
        var person = portal.PutPerson("桂林人", "guilin");
        var stay = portal.PutStay(person, Start, baseKey: "guilin");
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/placements/{stay}{act}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/placements/9999999{act}")).Status);
    }

    [Theory]
    [InlineData(RoleName.Coach, "", HttpStatusCode.Forbidden)]
    [InlineData(RoleName.Payroll, "", HttpStatusCode.OK)]
    [InlineData(RoleName.Payroll, "/end", HttpStatusCode.Forbidden)]
    [InlineData(RoleName.Auditor, "/end", HttpStatusCode.Forbidden)]
    [InlineData(RoleName.Auditor, "/leave", HttpStatusCode.Forbidden)]
    [InlineData(RoleName.Foundation, "/resume", HttpStatusCode.Forbidden)]
    public async Task Stay_ByRole_IsShownOrForbidden(RoleName role, string act, HttpStatusCode status)
    {
        var (stay, _) = await StayAsync("角色甲");
        Assert.Equal(status, (await (await portal.SignedInAsync(role)).GetAsync($"/placements/{stay}{act}")).Status);
    }

    [Fact]
    public async Task Stay_Read_OffersNoActsWithoutTheRight()
    {
        var (stay, _) = await StayAsync("只读甲");
        var page = await (await portal.SignedInAsync(RoleName.Auditor)).GetAsync($"/placements/{stay}");
        Assert.Null(page.Document.QuerySelector($"a[href='/placements/{stay}/end']"));
        Assert.Null(page.Document.QuerySelector("main form"));
    }

    private static Dictionary<string, string?> On(string year, string month, string day, params (string Name, string Value)[] more)
    {
        var typed = new Dictionary<string, string?> { ["on.y"] = year, ["on.m"] = month, ["on.d"] = day };
        foreach (var (name, value) in more)
            typed[name] = value;
        return typed;
    }

    private async Task<(int Stay, PortalClient Client)> StayAsync(string name) =>
        (portal.PutStay(portal.PutPerson(name), Start), await portal.SignedInAsync(RoleName.BaseClerk));
}
