using System.Reflection;
using LeYe.A11yTests.Support;
using LeYe.A11yTests.Support.States;
using LeYe.Portal.Setup;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Routing.Template;

namespace LeYe.A11yTests.Pages;

/// <summary>Nothing is left out: every page stands in the catalogue, every title is its own, every excuse is needed.</summary>
[Collection(ProofCollection.Name)]
public sealed class CatalogueTests(Proof proof)
{
    public static TheoryData<string> Routes => new(typeof(PortalHost).Assembly.GetTypes()
        .SelectMany(t => t.GetCustomAttributes<RouteAttribute>().Select(r => r.Template)).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Routes))]
    public void Route_OfThePortal_HasItsStatesInTheCatalogue(string template)
    {
        // Constraints such as :int cannot be judged before the parts are filled in.
        var matcher = new TemplateMatcher(TemplateParser.Parse(template.TrimStart('/').Replace(":int", "", StringComparison.Ordinal)), []);
        var covering = PageCatalogue.All.Where(s => matcher.TryMatch("/" + DemoRecords.Shape(s.Path).Split('?')[0].Trim('/'), [])).ToList();
        Assert.True(covering.Count > 0, $"{template} has no state in LeYe.A11yTests/Pages: say how it is empty, full, refused and done");
    }

    [Fact]
    public void States_InTheCatalogue_HaveTheirOwnNames() =>
        Assert.Empty(PageCatalogue.All.GroupBy(s => s.Name).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public async Task Titles_OfDifferentPages_Differ()
    {
        var titles = new List<(string Title, string Page, string Path)>();
        foreach (var state in PageCatalogue.States)
        {
            var report = await proof.ReportAsync(state.Name);
            titles.Add((report.Title, state.SharesTitleWith ?? state.Name, report.Path.Split('?')[0]));
        }
        // One address shows one page, whoever looks at it.
        var shared = titles.GroupBy(t => t.Title).Where(g => g.Select(t => t.Page).Distinct().Count() > 1 && g.Select(t => t.Path).Distinct().Count() > 1)
            .Select(g => $"{g.Key}: {string.Join(", ", g.Select(t => t.Page).Distinct())}").ToList();
        Assert.True(shared.Count == 0, string.Join("\n", shared));
    }

    [Fact]
    public async Task AllowList_OfFalseFindings_IsShortAndStillNeeded()
    {
        Assert.True(AllowList.Entries.Count <= 2);
        var excused = new HashSet<AllowedFinding>();
        foreach (var state in PageCatalogue.States)
            excused.UnionWith((await proof.ReportAsync(state.Name)).Findings.Select(AllowList.Covering).OfType<AllowedFinding>());
        if (!PageCatalogue.IsPart)
            Assert.Equal(AllowList.Entries, AllowList.Entries.Where(excused.Contains));
        Assert.All(AllowList.Entries, e => Assert.All([e.Reason, e.Source], text => Assert.NotEmpty(text)));
    }
}
