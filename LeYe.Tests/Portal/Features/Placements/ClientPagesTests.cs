using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Domain.Placements;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.Placements;

/// <summary>Clients, openings, teams, follow-ups, moves and transfers over HTTP.</summary>
[Collection(PortalCollection.Name)]
public sealed class ClientPagesTests(PortalFixture portal)
{
    public static TheoryData<string> Lists => ["/clients", "/openings", "/teams", "/follow-ups", "/transfers"];

    [Theory, MemberData(nameof(Lists))]
    public async Task Lists_WithoutTheRight_Answer403_AndWithItAreRead(string path)
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignedInAsync(RoleName.Coach)).GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await portal.SignedInAsync(RoleName.Auditor)).GetAsync(path)).Status);
    }

    [Theory]
    [InlineData("/clients/new")]
    [InlineData("/openings/new")]
    [InlineData("/teams/new")]
    public async Task Forms_OfWhoOnlyReads_Answer403(string path) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignedInAsync(RoleName.Auditor)).GetAsync(path)).Status);

    [Fact]
    public async Task Opening_Published_ProposesPeopleAndPlacesOne()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var person = portal.PutPerson("匹配甲");
        var opened = await client.SubmitAsync(await client.GetAsync("/openings/new"), new() { ["post"] = "文字客服", ["kind"] = "CustomerService", ["mode"] = "Home", ["seats"] = "３" });
        Assert.Equal(HttpStatusCode.Redirect, opened.Status);
        var page = await client.FollowAsync(opened);
        Assert.Contains("还有 3 个空位", page.Main, StringComparison.Ordinal);
        var row = page.Document.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("匹配甲", StringComparison.Ordinal));
        var form = await client.GetAsync(row.QuerySelectorAll("a").Last().GetAttribute("href")!);
        Assert.Equal("文字客服", form.Value("post"));
        var answer = await client.SubmitAsync(form, new() { ["contract"] = "None", ["on.d"] = "20" });
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(1, portal.StaysOf(person).Count(s => s.OpeningId is not null));
        Assert.Contains("已安置 1 人", (await client.GetAsync(opened.Location!)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_FormLeftToTheContract_IsSuggestedFirstAndStoredOnceConfirmed()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var person = portal.PutPerson("建议甲");
        var asked = await client.SubmitAsync(await client.GetAsync($"/placements/new?person={person}"), new() { ["post"] = "在线客服", ["mode"] = "OnSite", ["contract"] = "Labour", ["on.d"] = "20" });
        Assert.Equal(HttpStatusCode.OK, asked.Status);
        Assert.Contains("请核对就业形式", asked.Main, StringComparison.Ordinal);
        Assert.Equal("Quota", asked.Value("form"));
        Assert.Empty(portal.StaysOf(person));
        Assert.Equal(HttpStatusCode.Redirect, (await client.SubmitAsync(asked, [])).Status);
        Assert.Equal(NationalForm.Quota, Assert.Single(portal.StaysOf(person)).NationalForm);
    }

    [Fact]
    public async Task Move_ToAnotherPost_SaysSoAndKeepsBoth()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var person = portal.PutPerson("调岗甲");
        var stay = portal.PutStay(person, new(2024, 1, 1));
        var answer = await client.SubmitAsync(await client.GetAsync($"/placements/{stay}/move"), new() { ["post"] = "质检员" });
        Assert.StartsWith("已调岗", (await client.FollowAsync(answer)).Title, StringComparison.Ordinal);
        Assert.Equal(["客服", "质检员"], portal.StaysOf(person).Select(s => s.Post));
    }

    [Fact]
    public async Task FollowUp_Held_StandsOnTheStayAndLeavesTheDueList()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var stay = portal.PutStay(portal.PutPerson("回访甲"), new(2024, 1, 25));
        Assert.Contains("回访甲", (await client.GetAsync("/follow-ups")).Main, StringComparison.Ordinal);
        var answer = await client.SubmitAsync(await client.GetAsync($"/placements/{stay}/follow-ups/new"), new() { ["way"] = "Phone", ["outcome"] = "Stable", ["note"] = "一切都好" });
        Assert.Contains("一切都好", (await client.FollowAsync(answer)).Main, StringComparison.Ordinal);
        Assert.DoesNotContain("回访甲", (await client.GetAsync("/follow-ups")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Transfer_BetweenTwoBases_IsReadByBoth()
    {
        var (ours, theirs) = (await portal.SignedInAsync(RoleName.BaseLead), await portal.SignedInAsync(RoleName.BaseLead, "guilin"));
        var person = portal.PutPerson("转移甲");
        portal.PutStay(person, new(2024, 1, 1));
        await ours.SubmitAsync(await ours.GetAsync($"/people/{person}/transfer"), new() { ["to"] = "guilin", ["reason"] = "搬家到当地" });
        var list = await theirs.GetAsync("/transfers");
        var link = list.Document.QuerySelectorAll("tbody a").First(a => a.TextContent.Contains("转移甲", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.NotFound, (await theirs.GetAsync($"/people/{person}")).Status);

        var accepted = await theirs.SubmitAsync(await theirs.GetAsync(link), new() { ["post"] = "在线客服", ["mode"] = "OnSite", ["contract"] = "Labour" });

        Assert.StartsWith("已接收", (await theirs.FollowAsync(accepted)).Title, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await theirs.GetAsync($"/people/{person}")).Status);
        var before = await ours.GetAsync($"/people/{person}");
        Assert.Contains("现在由广西桂林管理", before.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("尾号", before.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await ours.GetAsync($"/people/{person}/edit")).Status);
    }
}
