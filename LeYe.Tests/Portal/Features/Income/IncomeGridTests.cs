using System.IO.Compression;
using System.Net;
using System.Text;
using LeYe.Domain.Accounts;
using LeYe.Domain.Income;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.Income;

/// <summary>Each test has a month and people of its own, since a grid shows everybody in post.</summary>
[Collection(PortalCollection.Name)]
public sealed class IncomeGridTests(PortalFixture portal)
{
    [Fact]
    public async Task Grid_Saved_ComesBackFromTheRecordsWithItsGross()
    {
        var (client, person, other) = await PeopleAsync(202201);
        var answer = await client.SubmitAsync(await client.GetAsync(Month("2022-01")), new()
        {
            [$"wage.{person}"] = "３，８００．５０", [$"piece.{person}"] = "100", [$"bonus.{person}"] = "20元", [$"subsidy.{person}"] = "7", [$"dividend.{person}"] = "8.5",
        });

        Assert.EndsWith(Month("2022-01") + "?done=saved", answer.Location, StringComparison.Ordinal);
        var saved = portal.IncomeOf(person, 202201)!;
        Assert.Equal((380_050, 10_000, 2_000, 700, 850, 392_050), (saved.WageFen, saved.PieceFen, saved.BonusFen, saved.SubsidyFen, saved.DividendFen, saved.GrossFen));
        Assert.Null(portal.IncomeOf(other, 202201));
        var page = await client.FollowAsync(answer);
        Assert.StartsWith("已保存", page.Title, StringComparison.Ordinal);
        Assert.Equal(("3800.50", "8.50"), (page.Value($"wage.{person}"), page.Value($"dividend.{person}")));
        Assert.Contains("3,920.50", Row(page, person), StringComparison.Ordinal);
        Assert.Contains("未录入", Row(page, other), StringComparison.Ordinal);
        Assert.Contains("已录入 1 人，共 2 人，应发合计 3,920.50 元", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Grid_Fields_AreNamedWithTheirPerson()
    {
        var (client, person, _) = await PeopleAsync(202202);
        var page = await client.GetAsync(Month("2022-02"));
        Assert.Equal("收入甲202202 工资", page.Document.QuerySelector($"#wage-{person}")!.GetAttribute("aria-label"));
        Assert.Equal("收入甲202202 为 0 的原因", page.Document.QuerySelector($"#zero-{person}")!.GetAttribute("aria-label"));
        Assert.Equal("text", page.Document.QuerySelector($"#wage-{person}")!.GetAttribute("type"));
    }

    [Fact]
    public async Task Grid_Faults_AreNamedPerPersonAndNothingIsSaved()
    {
        var (client, person, other) = await PeopleAsync(202203);
        var answer = await client.SubmitAsync(await client.GetAsync(Month("2022-03")), new()
        {
            [$"wage.{person}"] = "3800", [$"piece.{person}"] = "1.234", [$"bonus.{person}"] = "-5", [$"subsidy.{person}"] = "99999999",
            [$"wage.{other}"] = "三千八", [$"bonus.{other}"] = "50",
        });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.StartsWith("错误：", answer.Title, StringComparison.Ordinal);
        Assert.Equal(
            ["收入甲202203的计件最多两位小数", "收入甲202203的奖金不能小于 0", "收入甲202203的补贴不能超过 1,000,000 元", "收入者202203的工资应为数字，例如 3800.50"], answer.Errors);
        Assert.All(answer.Document.QuerySelectorAll(".note.err a"), link => Assert.Equal("true", answer.Document.GetElementById(link.GetAttribute("href")![1..])!.GetAttribute("aria-invalid")));
        Assert.Equal(("3800", "三千八", "50"), (answer.Value($"wage.{person}"), answer.Value($"wage.{other}"), answer.Value($"bonus.{other}")));
        Assert.Null(portal.IncomeOf(person, 202203));
        Assert.Null(portal.IncomeOf(other, 202203));
    }

    [Fact]
    public async Task Grid_ZeroGross_AsksForAReasonAndTakesIt()
    {
        var (client, person, other) = await PeopleAsync(202204);
        var refused = await client.SubmitAsync(await client.GetAsync(Month("2022-04")), new() { [$"wage.{person}"] = "0", [$"wage.{other}"] = "100" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("收入甲202204的应发为 0，请选择原因", Assert.Single(refused.Errors));
        Assert.Null(portal.IncomeOf(other, 202204));
        Assert.Null(refused.Document.QuerySelector($"#zero-{other}"));

        Assert.Equal(HttpStatusCode.Redirect, (await client.SubmitAsync(refused, new() { [$"zero.{person}"] = "OnLeave" })).Status);

        Assert.Equal((0L, ZeroReason.OnLeave), (portal.IncomeOf(person, 202204)!.GrossFen, portal.IncomeOf(person, 202204)!.ZeroReason));
        Assert.Equal(10_000, portal.IncomeOf(other, 202204)!.GrossFen);
        Assert.EndsWith("?done=same", (await client.SubmitAsync(await client.GetAsync(Month("2022-04")), [])).Location, StringComparison.Ordinal);
        Assert.Equal(0, portal.IncomeOf(person, 202204)!.Version);
    }

    [Fact]
    public async Task Grid_SameFormTwice_SavesOnce()
    {
        var (client, person, _) = await PeopleAsync(202205);
        var page = await client.GetAsync(Month("2022-05"));
        var typed = new Dictionary<string, string?> { [$"wage.{person}"] = "3800" };
        await client.SubmitAsync(page, new(typed));
        Assert.EndsWith("?done=saved", (await client.SubmitAsync(page, new(typed))).Location, StringComparison.Ordinal);
        Assert.Equal(0, portal.IncomeOf(person, 202205)!.Version);
    }

    [Fact]
    public async Task Grid_RowSavedByAnotherFirst_Is409NamesItAndOnePressSavesAfterALook()
    {
        var (client, person, other) = await PeopleAsync(202206);
        var page = await client.GetAsync(Month("2022-06"));
        var payroll = await portal.SignedInAsync(RoleName.Payroll, "guilin");
        await payroll.SubmitAsync(await payroll.GetAsync(Month("2022-06")), new() { [$"wage.{person}"] = "3000" });

        var answer = await client.SubmitAsync(page, new() { [$"wage.{person}"] = "4000", [$"wage.{other}"] = "100" });

        Assert.Equal((HttpStatusCode.Conflict, "4000", "100"), (answer.Status, answer.Value($"wage.{person}"), answer.Value($"wage.{other}")));
        Assert.Contains("现在应发 3,000.00 元", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Equal(300_000, portal.IncomeOf(person, 202206)!.GrossFen);
        Assert.Null(portal.IncomeOf(other, 202206));
        Assert.Equal(HttpStatusCode.Redirect, (await client.SubmitAsync(answer, [])).Status);
        Assert.Equal((400_000L, 10_000L), (portal.IncomeOf(person, 202206)!.GrossFen, portal.IncomeOf(other, 202206)!.GrossFen));
    }

    [Fact]
    public async Task Grid_RowLeftEmptyWhileAnotherEntersIt_KeepsTheOthersEntry()
    {
        var (client, person, other) = await PeopleAsync(202207);
        var page = await client.GetAsync(Month("2022-07"));
        var payroll = await portal.SignedInAsync(RoleName.Payroll, "guilin");
        await payroll.SubmitAsync(await payroll.GetAsync(Month("2022-07")), new() { [$"wage.{person}"] = "3000" });
        Assert.Equal(HttpStatusCode.Redirect, (await client.SubmitAsync(page, new() { [$"wage.{other}"] = "100" })).Status);
        Assert.Equal((300_000L, 10_000L), (portal.IncomeOf(person, 202207)!.GrossFen, portal.IncomeOf(other, 202207)!.GrossFen));
    }

    [Fact]
    public async Task Grid_RowUntouchedWhileAnotherChangesIt_KeepsTheOthersChangeAndSavesTheRest()
    {
        var (client, person, other) = await PeopleAsync(202112);
        await client.SubmitAsync(await client.GetAsync(Month("2021-12")), new() { [$"wage.{person}"] = "3000", [$"payer.{person}"] = "甲公司" });
        var page = await client.GetAsync(Month("2021-12"));
        var payroll = await portal.SignedInAsync(RoleName.Payroll, "guilin");
        await payroll.SubmitAsync(await payroll.GetAsync(Month("2021-12")), new() { [$"wage.{person}"] = "3500" });

        Assert.Equal(HttpStatusCode.Redirect, (await client.SubmitAsync(page, new() { [$"wage.{other}"] = "100" })).Status);

        Assert.Equal((350_000L, 10_000L), (portal.IncomeOf(person, 202112)!.GrossFen, portal.IncomeOf(other, 202112)!.GrossFen));
    }

    [Fact]
    public async Task Grid_MonthClosedMeanwhile_SaysSoAndKeepsWhatWasTyped()
    {
        var (client, person, _) = await PeopleAsync(202208);
        var page = await client.GetAsync(Month("2022-08"));
        await client.SubmitAsync(await client.GetAsync(Month("2022-08") + "/close"), []);
        var answer = await client.SubmitAsync(page, new() { [$"wage.{person}"] = "3800" });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "3800"), (answer.Status, answer.Value($"wage.{person}")));
        Assert.Contains("已经月结", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Null(portal.IncomeOf(person, 202208));
    }

    [Fact]
    public async Task Grid_PersonNoLongerInPost_IsNotDroppedSilently()
    {
        var (client, person, other) = await PeopleAsync(202209);
        var page = await client.GetAsync(Month("2022-09"));
        using (var db = portal.Open())
        {
            db.Remove(db.Placements.Single(p => p.PersonId == person));
            await db.SaveChangesAsync();
        }
        var answer = await client.SubmitAsync(page, new() { [$"wage.{person}"] = "3800", [$"wage.{other}"] = "100" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("有 1 人这个月已不在这个基地上岗", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Null(portal.IncomeOf(other, 202209));
    }

    [Fact]
    public async Task Grid_MonthAhead_IsNotEnteredYet()
    {
        var client = await portal.SignedInAsync(RoleName.Payroll, "guilin");
        var page = await client.GetAsync(Month("2024-03"));
        Assert.Contains("这个月还没有开始", page.Main, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main form"));
    }

    [Fact]
    public async Task Grid_OfTwoHundredPeople_IsSavedWhole()
    {
        var client = await portal.SignedInAsync(RoleName.Payroll, "guilin");
        int[] people = [.. Enumerable.Range(0, 200).Select(i => portal.PutPerson($"二百人{i}", "guilin"))];
        foreach (var person in people)
            portal.PutStay(person, new(2022, 12, 1), new(2023, 1, 1), "guilin");
        var answer = await client.SubmitAsync(await client.GetAsync(Month("2022-12")), people.ToDictionary(p => $"wage.{p}", _ => (string?)"100"));
        Assert.EndsWith("?done=saved", answer.Location, StringComparison.Ordinal);
        using var db = portal.Open();
        Assert.Equal(200, db.Incomes.Count(i => i.WorkMonth == 202212));
    }

    [Theory]
    [InlineData(RoleName.Auditor, "", HttpStatusCode.OK)]
    [InlineData(RoleName.Auditor, "/close", HttpStatusCode.Forbidden)]
    [InlineData(RoleName.Auditor, "/reopen", HttpStatusCode.Forbidden)]
    [InlineData(RoleName.BaseClerk, "", HttpStatusCode.Forbidden)]
    [InlineData(RoleName.Coach, "/close", HttpStatusCode.Forbidden)]
    public async Task Month_ByRole_IsShownOrForbidden(RoleName role, string act, HttpStatusCode status)
    {
        var page = await (await portal.SignedInAsync(role, "guilin")).GetAsync(Month("2022-10") + act);
        Assert.Equal(status, page.Status);
        Assert.Null(page.Document.QuerySelector("main form"));
    }

    [Theory]
    [InlineData("/income/qingyang/2022-10")]
    [InlineData("/income/nowhere/2022-10")]
    [InlineData("/income/guilin/2022-13")]
    [InlineData("/income/guilin/202210")]
    [InlineData("/income/guilin/abc/close")]
    [InlineData("/income/qingyang/2022-10/reopen")]
    public async Task Month_OfAnotherBaseOrNone_Is404(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.SignedInAsync(RoleName.Payroll, "guilin")).GetAsync(path)).Status);

    [Fact]
    public async Task Grid_OfFiftyPeople_StaysUnderThirtyKilobytesCompressed()
    {
        var client = await portal.SignedInAsync(RoleName.Payroll, "guilin");
        for (var i = 0; i < 50; i++)
            portal.PutStay(portal.PutPerson($"五十人{i}", "guilin"), new(2022, 11, 1), new(2022, 12, 1), "guilin");
        var page = await client.GetAsync(Month("2022-11"));
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(page.Text));
        Assert.Equal(50, page.Document.QuerySelectorAll("tbody tr").Length);
        Assert.InRange(buffer.Length, 1, 30 * 1024);
    }

    private static string Month(string month) => "/income/guilin/" + month;

    private static string Row(PortalAnswer page, int person) => page.Document.QuerySelector($"#wage-{person}")!.Closest("tr")!.TextContent;

    private async Task<(PortalClient Client, int First, int Second)> PeopleAsync(int month)
    {
        var start = new DateOnly(month / 100, month % 100, 3);
        var first = portal.PutPerson($"收入甲{month}", "guilin");
        var second = portal.PutPerson($"收入者{month}", "guilin");
        foreach (var person in new[] { first, second })
            portal.PutStay(person, start, start.AddDays(20), "guilin");
        return (await portal.SignedInAsync(RoleName.BaseLead, "guilin"), first, second);
    }
}
