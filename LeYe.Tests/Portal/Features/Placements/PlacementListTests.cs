using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.Placements;

[Collection(PortalCollection.Name)]
public sealed class PlacementListTests(PortalFixture portal)
{
    [Fact]
    public async Task List_Filtered_ShowsTheStateInWordsAndKeepsTheFilterInTheAddress()
    {
        var person = portal.PutPerson("名单甲");
        portal.PutStay(person, new(2023, 1, 1), new(2023, 6, 1));
        portal.PutStay(person, new(2023, 7, 1));
        portal.PutStay(person, new(2024, 12, 1), new(2024, 12, 20));
        var client = await portal.SignedInAsync(RoleName.BaseClerk);

        Assert.Equal(["待上岗", "在岗", "已离职"], States(await client.GetAsync(Of("名单甲"))));
        Assert.Equal(["在岗"], States(await client.GetAsync(Of("名单甲") + "&state=Running")));
        Assert.Equal(["已离职"], States(await client.GetAsync(Of("名单甲") + "&state=Ended")));
        Assert.Equal(["已离职", "在岗", "待上岗"], States(await client.GetAsync(Of("名单甲") + "&sort=start")));
        Assert.Contains("没有符合条件", (await client.GetAsync(Of("名单甲") + "&mode=Home")).Main, StringComparison.Ordinal);
        var page = await client.GetAsync(Of("名单甲") + "&state=Running");
        Assert.Equal("Running", page.Value("state"));
        Assert.Equal(2, page.Document.QuerySelectorAll(".chips a").Length);
    }

    [Theory]
    [InlineData("name")]
    [InlineData("-base")]
    [InlineData("end")]
    [InlineData("-end")]
    [InlineData("nothing")]
    public async Task List_Sorted_ShowsEveryRowAndSaysItsOrder(string sort)
    {
        var person = portal.PutPerson("排序甲" + sort);
        portal.PutStay(person, new(2023, 1, 1), new(2023, 6, 1));
        portal.PutStay(person, new(2023, 7, 1));
        var page = await (await portal.SignedInAsync(RoleName.Auditor)).GetAsync(Of("排序甲" + sort) + "&sort=" + sort);
        Assert.Equal(2, States(page).Count);
        Assert.Equal(sort == "nothing" ? 0 : 1, page.Document.QuerySelectorAll("th[aria-sort]").Length);
        Assert.Equal(sort is "end" or "-end" ? ["已离职", "在岗"] : States(page), States(page));
    }

    [Fact]
    public async Task List_PageOutOfRange_ShowsTheFirst()
    {
        var person = portal.PutPerson("翻页甲");
        portal.PutStay(person, new(2023, 1, 1), new(2023, 6, 1));
        var client = await portal.SignedInAsync(RoleName.BaseClerk);
        Assert.Single(States(await client.GetAsync(Of("翻页甲") + "&page=99")));
        Assert.Single(States(await client.GetAsync(Of("翻页甲") + "&page=abc")));
    }

    [Fact]
    public async Task List_OfAnotherBase_HoldsNothingOfIt()
    {
        portal.PutStay(portal.PutPerson("桂林名单", "guilin"), new(2023, 1, 1), baseKey: "guilin");
        Assert.DoesNotContain("/placements/", Rows(await (await portal.SignedInAsync(RoleName.BaseLead)).GetAsync(Of("桂林名单"))), StringComparison.Ordinal);
        Assert.Contains("/placements/", Rows(await (await portal.SignedInAsync(RoleName.Auditor)).GetAsync(Of("桂林名单") + "&base=guilin")), StringComparison.Ordinal);
        Assert.DoesNotContain("/placements/", Rows(await (await portal.SignedInAsync(RoleName.Auditor)).GetAsync(Of("桂林名单") + "&base=xian")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_RoleWithoutTheRight_Is403() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignedInAsync(RoleName.Coach)).GetAsync("/placements")).Status);

    private static string Of(string name) => "/placements?q=" + Uri.EscapeDataString(name);

    private static List<string> States(PortalAnswer page) => [.. page.Document.QuerySelectorAll("tbody .tag").Select(t => t.TextContent.Trim())];

    private static string Rows(PortalAnswer page) => page.Document.QuerySelector("tbody")?.InnerHtml ?? "";
}
