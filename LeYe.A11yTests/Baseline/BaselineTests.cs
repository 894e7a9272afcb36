using LeYe.A11yTests.Support;

namespace LeYe.A11yTests.Baseline;

/// <summary>Function holds in Chromium 86 and Firefox 78; what is newer is a listed enhancement with its fallback.</summary>
public sealed class BaselineTests
{
    private static readonly Lazy<Task<IReadOnlyList<BaselineFinding>>> Findings = new(() =>
        BaselineLint.CheckAsync(Path.Combine(SourceTree.Root, "wwwroot-assets", "js"), Path.Combine(SourceTree.Root, "wwwroot-assets", "css")));

    [Fact]
    public async Task BrowserFiles_InTheOldestBrowsers_UseNothingNewButListedEnhancements() =>
        Assert.Empty((await Findings.Value).Where(f => !BaselineLint.Enhancements.Any(e => e.Covers(f))).Select(f => f.Feature + " in " + f.Where));

    [Fact]
    public async Task Enhancements_OnTheList_AreUsedAndHaveTheirFallback()
    {
        var found = await Findings.Value;
        Assert.Empty(BaselineLint.Enhancements.Where(e => !found.Any(e.Covers)).Select(e => e.Feature));
        Assert.All(BaselineLint.Enhancements, e => Assert.EndsWith(".", e.Fallback));
    }

    [Theory]
    [InlineData("a.css", "main:has(h1){color:red}", ":has")]
    [InlineData("a.css", ".a{color:red;& b{color:blue}}", "css-nesting")]
    [InlineData("a.css", ".a{inset:0}", "inset")]
    [InlineData("a.css", ".a{color:light-dark(#000,#fff)}", "light-dark")]
    [InlineData("a.css", "@layer x{.a{color:red}}", "@layer")]
    [InlineData("a.css", ".a{height:100dvh}", "dvh")]
    [InlineData("a.js", "export const last = list => list.at(-1);", "at")]
    [InlineData("a.js", "structuredClone({});", "structuredClone")]
    [InlineData("a.js", "let a = null; a ??= 1;", "Parsing error")]
    [InlineData("a.js", "class A { #x = 1; get x() { return this.#x; } } new A();", "Parsing error")]
    public async Task PlantedUse_OfSomethingTooNew_IsFound(string file, string text, string feature)
    {
        var folder = Directory.CreateTempSubdirectory("leye-baseline-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, file), text);
            Assert.Contains(await BaselineLint.CheckAsync(folder.FullName), f => f.Feature.StartsWith(feature, StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
