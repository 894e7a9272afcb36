using LeYe.A11yTests.Support;
using LeYe.A11yTests.Support.Engines;

namespace LeYe.A11yTests.Pages;

/// <summary>Every state of every page, by what the one inspection of it found.</summary>
[Collection(ProofCollection.Name)]
public sealed class PageTests(Proof proof)
{
    public static TheoryData<string> States => PageCatalogue.Names;

    [Theory, MemberData(nameof(States))]
    public async Task Page_InItsState_AnswersItsStatusAndTitle(string name)
    {
        var (state, report) = (PageCatalogue.Get(name), await proof.ReportAsync(name));
        Assert.Equal(state.Status, report.Status);
        Assert.StartsWith(state.Title, report.Title);
        Assert.EndsWith(" - 乐业门户", report.Title);
    }

    [Theory, MemberData(nameof(States))]
    public async Task Page_InItsState_PassesTheFourEngines(string name) =>
        Expect.Nothing(await FaultsAsync(name, f => f.Engine is "axe" or "ace" or "htmlcs" or "html-validate" && f.Mode.Length == 0));

    [Theory, MemberData(nameof(States))]
    public async Task Page_InEveryColour_KeepsItsContrast(string name) =>
        Expect.Nothing(await FaultsAsync(name, f => f.Engine is "axe" or "ace" or "htmlcs" && f.Mode.Length > 0));

    [Theory, MemberData(nameof(States))]
    public async Task Page_AtEveryWidth_ReflowsWithLargeTargetsAndWideSpacing(string name) =>
        Expect.Nothing(await FaultsAsync(name, f => f.Engine == "leye" && f.Mode.Length > 0));

    [Theory, MemberData(nameof(States))]
    public async Task Page_ByTab_ShowsEveryStopInOrder(string name) =>
        Expect.Nothing(await FaultsAsync(name, f => f.Engine == "keyboard"));

    [Theory, MemberData(nameof(States))]
    public async Task Page_ForAScreenReader_NamesEveryControl(string name) =>
        Expect.Nothing(await FaultsAsync(name, f => f.Engine is "ax-tree" or "listeners" || (f.Engine == "leye" && f.Mode.Length == 0)));

    [Theory, MemberData(nameof(States))]
    public async Task Page_OnTheLine_StaysLight(string name) =>
        Expect.Nothing(await FaultsAsync(name, f => f.Engine == "weight"));

    [Theory, MemberData(nameof(States))]
    public async Task Page_WhereAnEngineAsks_IsAnswered(string name)
    {
        var report = await proof.ReportAsync(name);
        Expect.Nothing(report.Findings.Where(f => f.Review && !ReviewedQuestions.Answers(f)));
    }

    private async Task<IEnumerable<Finding>> FaultsAsync(string name, Func<Finding, bool> which)
    {
        var report = await proof.ReportAsync(name);
        return AllowList.Faults(report.Findings).Where(which);
    }
}
