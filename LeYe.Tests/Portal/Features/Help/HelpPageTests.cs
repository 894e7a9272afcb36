using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Portal.Features.Help;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.Help;

[Collection(PortalCollection.Name)]
public sealed class HelpPageTests(PortalFixture portal)
{
    private static readonly string[] Footer = ["无障碍声明", "使用帮助", "键盘操作", "显示设置"];

    [Fact]
    public async Task Help_ForEveryRole_ExplainsEachPlaceOfTheNavigation()
    {
        foreach (var role in Enum.GetValues<RoleName>())
            AssertExplained(await (await portal.SignedInAsync(role)).GetAsync(HelpLinks.Start));
        using var visitor = portal.Visitor();
        var page = await visitor.GetAsync(HelpLinks.Start);
        AssertExplained(page);
        Assert.NotNull(page.Document.QuerySelector("main a[href='/signin']"));
    }

    [Fact]
    public async Task Footer_OnEveryPage_LeadsToHelpInTheSameOrder()
    {
        using var visitor = portal.Visitor();
        var member = await portal.SignedInAsync(RoleName.BaseLead);
        foreach (var path in new[] { "/signin", "/settings", "/accessibility", "/help", "/help/keyboard" })
            AssertFooter(await visitor.GetAsync(path));
        foreach (var path in new[] { "/", "/people", "/bases", "/nothing-here", "/settings", "/help" })
            AssertFooter(await member.GetAsync(path), "我的账号");
    }

    [Fact]
    public async Task FooterLinks_ForAVisitor_AllLeadSomewhere()
    {
        using var visitor = portal.Visitor();
        foreach (var link in (await visitor.GetAsync("/signin")).Document.QuerySelectorAll("footer li a"))
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(link.GetAttribute("href")!)).Status);
    }

    private static void AssertFooter(PortalAnswer page, params string[] more) =>
        Assert.Equal([.. Footer, .. more], page.Document.QuerySelectorAll("footer li a").Select(a => a.TextContent));

    private static void AssertExplained(PortalAnswer page)
    {
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var places = page.Document.QuerySelectorAll("nav[aria-label=主导航] a").Select(a => a.TextContent.Trim());
        Assert.Equal(places, page.Document.QuerySelectorAll("main dt").Select(t => t.TextContent.Trim()));
        Assert.All(page.Document.QuerySelectorAll("main dd"), d => Assert.EndsWith("。", d.TextContent));
    }
}
