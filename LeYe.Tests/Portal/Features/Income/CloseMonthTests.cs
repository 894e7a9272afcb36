using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.Income;

[Collection(PortalCollection.Name)]
public sealed class CloseMonthTests(PortalFixture portal)
{
    [Fact]
    public async Task Close_WithSomebodyMissing_NamesThemClosesAndReopensWithAReason()
    {
        var entered = Put("月结甲", new(2021, 3, 1));
        Put("月结乙", new(2021, 3, 1));
        portal.PutIncome(entered, 202103, 380_000, "guilin");
        var client = await portal.SignedInAsync(RoleName.BaseLead, "guilin");
        var confirm = await client.GetAsync(Month("2021-03") + "/close");
        Assert.Contains("1 人，共 2 人", confirm.Main, StringComparison.Ordinal);
        Assert.Equal(["月结乙"], confirm.Document.QuerySelectorAll("tbody th").Select(t => t.TextContent));
        Assert.False(IsClosed(202103));

        var closed = await client.SubmitAsync(confirm, []);
        Assert.EndsWith(Month("2021-03") + "?done=closed", closed.Location, StringComparison.Ordinal);
        Assert.Equal(closed.Location, (await client.SubmitAsync(confirm, [])).Location);
        Assert.True(IsClosed(202103));
        var page = await client.FollowAsync(closed);
        Assert.StartsWith("已月结", page.Title, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main form"));
        Assert.Contains("3,800.00", page.Main, StringComparison.Ordinal);

        var form = await client.GetAsync(Month("2021-03") + "/reopen");
        var refused = await client.SubmitAsync(form, new() { ["reason"] = "补" });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "补"), (refused.Status, refused.Value("reason")));
        Assert.Contains("2 到 200 个字", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.True(IsClosed(202103));

        var opened = await client.SubmitAsync(refused, new() { ["reason"] = "补录一人" });
        Assert.EndsWith(Month("2021-03") + "?done=reopened", opened.Location, StringComparison.Ordinal);
        Assert.Equal(opened.Location, (await client.SubmitAsync(refused, new() { ["reason"] = "补录一人" })).Location);
        Assert.False(IsClosed(202103));
        using var db = portal.Open();
        Assert.Equal("补录一人", db.MonthReopenings.Single(r => r.WorkMonth == 202103).Reason);
        var month = await client.FollowAsync(opened);
        Assert.NotNull(month.Document.QuerySelector($"#wage-{entered}"));
        Assert.Contains("重新打开过，原因：补录一人", month.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Close_MonthNotEnded_SaysSoAndShowsNoForm()
    {
        var client = await portal.SignedInAsync(RoleName.Payroll, "guilin");
        var page = await client.GetAsync(Month("2024-02") + "/close");
        Assert.Contains("这个月还没有结束", page.Main, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main form"));
        // The form of another month, sent to this one.
        var ended = await client.GetAsync(Month("2021-04") + "/close");
        ended.Document.QuerySelector("main form")!.SetAttribute("action", Month("2024-02") + "/close");
        var answer = await client.SubmitAsync(ended, []);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("这个月还没有结束", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.False(IsClosed(202402));
    }

    [Fact]
    public async Task Reopen_OpenMonth_SaysSoAndShowsNoForm()
    {
        var client = await portal.SignedInAsync(RoleName.Payroll, "guilin");
        var page = await client.GetAsync(Month("2021-05") + "/reopen");
        Assert.Contains("没有月结", page.Main, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main form"));
    }

    [Fact]
    public async Task List_OfABase_ShowsEnteredOfPeopleTheDueDateAndTheState()
    {
        var person = Put("名单收入甲", new(2023, 11, 1));
        Put("名单收入乙", new(2023, 11, 1));
        portal.PutIncome(person, 202311, 380_000, "guilin");
        var client = await portal.SignedInAsync(RoleName.Payroll, "guilin");
        var row = Row(await client.GetAsync("/income"), "2023年11月");
        Assert.Contains("1／2", row, StringComparison.Ordinal);
        Assert.Contains("3,800.00", row, StringComparison.Ordinal);
        Assert.Contains("2023年12月12日", row, StringComparison.Ordinal);
        Assert.Contains("逾期未结", row, StringComparison.Ordinal);
        Assert.Contains("录入", row, StringComparison.Ordinal);

        await client.SubmitAsync(await client.GetAsync(Month("2023-11") + "/close"), []);

        Assert.Contains("已月结", Row(await client.GetAsync("/income"), "2023年11月"), StringComparison.Ordinal);
        Assert.Contains("2023年11月", (await client.GetAsync("/income?state=Closed")).Main, StringComparison.Ordinal);
        Assert.DoesNotContain("2023年11月", (await client.GetAsync("/income?state=Open")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_OfAllBases_IsPagedAndAPageOutOfRangeShowsTheFirst()
    {
        var client = await portal.SignedInAsync(RoleName.Auditor);
        var first = await client.GetAsync("/income");
        Assert.Equal(50, first.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(first.Document.QuerySelector("tbody")!.TextContent, (await client.GetAsync("/income?page=99")).Document.QuerySelector("tbody")!.TextContent);
        Assert.Contains("没有符合条件的月份", (await client.GetAsync("/income?base=nowhere")).Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RoleName.BaseClerk)]
    [InlineData(RoleName.Coach)]
    public async Task List_RoleWithoutTheRight_Is403(RoleName role) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignedInAsync(role)).GetAsync("/income")).Status);

    private static string Month(string month) => "/income/guilin/" + month;

    private static string Row(PortalAnswer page, string month) =>
        page.Document.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("th")!.TextContent == month).TextContent;

    private int Put(string name, DateOnly month)
    {
        var person = portal.PutPerson(name, "guilin");
        portal.PutStay(person, month, month.AddMonths(1), "guilin");
        return person;
    }

    private bool IsClosed(int month)
    {
        var baseId = portal.BaseId("guilin");
        using var db = portal.Open();
        return db.MonthCloses.Any(m => m.BaseId == baseId && m.WorkMonth == month);
    }
}
