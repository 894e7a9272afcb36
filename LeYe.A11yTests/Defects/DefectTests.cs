using System.Collections.Concurrent;
using LeYe.A11yTests.Pages;
using LeYe.A11yTests.Support;
using LeYe.A11yTests.Support.Engines;
using Xunit.Abstractions;

namespace LeYe.A11yTests.Defects;

/// <summary>A zero means nothing unless the suite can fail: known barriers are planted, and its own checks must find them.</summary>
[Collection(ProofCollection.Name)]
public sealed class DefectTests(Proof proof, ITestOutputHelper output)
{
    private const int LeastPlanted = 30;
    private const int MostMissed = 1;

    [Fact]
    public async Task PlantedDefects_InspectedLikeAnyPage_AreFound()
    {
        var found = new ConcurrentDictionary<string, string>();
        await Task.WhenAll(DefectCatalogue.All.Select(defect => proof.InTurnAsync(async () =>
        {
            var finders = found[defect.Name] = await FindersAsync(defect);
            output.WriteLine($"{defect.Name}: {(finders.Length > 0 ? finders : "NOT FOUND")}");
            return finders;
        })));
        Assert.True(DefectCatalogue.All.Count >= LeastPlanted, $"only {DefectCatalogue.All.Count} defects are planted");
        var missed = DefectCatalogue.All.Where(d => found[d.Name].Length == 0).Select(d => d.Name).ToList();
        Assert.True(missed.Count <= MostMissed, "not found: " + string.Join("; ", missed));
    }

    /// <summary>Which rules found it, beyond what they have against the healthy page; empty when none did.</summary>
    private async Task<string> FindersAsync(PlantedDefect defect)
    {
        var state = PageCatalogue.Get(defect.State);
        var planter = new DefectPlanter(defect);
        var report = await proof.Inspector.InspectAsync(state, planter.PrepareAsync);
        Assert.True(planter.IsPlanted, $"{defect.Name} did not go in");
        var finders = AllowList.Faults(report.Findings).Concat(report.Findings.Where(f => f.Review && !ReviewedQuestions.Answers(f)))
            .Select(Rule).Distinct().Except(await HealthyAsync(state.Name)).ToList();
        if (report.Status != state.Status || !report.Title.StartsWith(state.Title, StringComparison.Ordinal))
            finders.Add("title");
        return string.Join(", ", finders.Take(6));
    }

    /// <summary>What the checks say of the page as it is: no planted defect is found by that.</summary>
    private async Task<IEnumerable<string>> HealthyAsync(string state) => (await proof.ReportOfAsync(state)).Findings.Select(Rule);

    private static string Rule(Finding finding) => $"{finding.Engine} {finding.Rule}";
}
