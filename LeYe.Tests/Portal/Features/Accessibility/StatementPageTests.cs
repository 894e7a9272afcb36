using System.Net;
using LeYe.Portal.Features.Accessibility;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.Accessibility;

[Collection(PortalCollection.Name)]
public sealed class StatementPageTests(PortalFixture portal)
{
    [Fact]
    public async Task Statement_ForAVisitor_ShowsEveryCriterion()
    {
        using var visitor = portal.Visitor();
        var page = await visitor.GetAsync(AccessibilityLinks.Statement);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("无障碍声明 - 乐业门户", page.Title);
        Assert.Equal(CriteriaTable.All.Select(c => c.Name).Order(), page.Document.QuerySelectorAll("tbody th[scope=row]").Select(h => h.TextContent).Order());
        Assert.Equal(CriteriaTable.All.SelectMany(c => c.Evidence).Order(), page.Document.QuerySelectorAll("code[lang=en]").Select(c => c.TextContent).Order());
        Assert.Contains($"共 {CriteriaTable.All.Count} 条", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statement_OnItsLimits_NamesTheReadersNeverTried()
    {
        using var visitor = portal.Visitor();
        var page = await visitor.GetAsync(AccessibilityLinks.Statement);
        foreach (var word in new[] { "NVDA", "争渡", "阳光", "真实用户", "Orca", "Chromium", "GB/T 37668", "项目总部" })
            Assert.Contains(word, page.Main, StringComparison.Ordinal);
    }
}
