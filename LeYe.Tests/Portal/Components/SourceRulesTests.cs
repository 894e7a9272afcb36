using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Components;

/// <summary>Rules that every page's source keeps (accessibility contract, test matrix row 20).</summary>
public sealed class SourceRulesTests
{
    private static readonly (string Rule, string Pattern)[] PageRules =
    [
        ("aria values are the words true and false, never a bool", """\baria-[a-z]+="@(\(?!|true|false|[A-Za-z.]*(Is|Has|Can)[A-Z])"""),
        ("no streaming: without script it never ends", "StreamRendering"),
        ("no interactive render mode", "@rendermode"),
        ("no tabindex above 0", """tabindex="@?\(?[1-9]"""),
        ("no inline style", """<[^>]*\sstyle="""),
        ("no inline script", """<script(?![^>]*\ssrc=)|\son[a-z]+="[^@]"""),
        ("no placeholder: it vanishes while typing", """\splaceholder="""),
        ("no tooltips", """<[a-z][^>]*\stitle="""),
        ("nothing plays by itself", """\sautoplay"""),
        ("a button is a button", """<(?!button\b)[a-z][^>]*role="button"""),
        ("no automatic refresh", """http-equiv="refresh"""),
    ];

    [Fact]
    public void EveryPage_KeepsTheSourceRules() => AssertNoFindings(Pages(), PageRules);

    [Fact]
    public void Features_LeaveFormsAndTablesToTheKit() => AssertNoFindings(
        Pages().Where(p => p.Path.StartsWith("Features", StringComparison.Ordinal)),
        [("the kit covers these", @"<(input|table|form|select|textarea|fieldset|dialog|button)\b")]);

    [Fact]
    public void Pages_HoldNoWordsOfTheirOwn() => AssertNoFindings(
        Pages().Select(p => (p.Path, Regex.Replace(p.Text, @"(?s:@\*.*?\*@)|(?m://.*$)", ""))),
        [("visible Chinese lives in .resx", @"\p{IsCJKUnifiedIdeographs}+")]);

    [Fact]
    public void Scripts_TouchNoPointerOnlyEventsAndNoFocusOrder() => AssertNoFindings(
        Files("wwwroot-assets/js", "*.js"),
        [("works by keyboard too", @"[""'](mouse|pointer|touch|dbl)[a-z]+[""']"), ("no tabindex above 0", @"tabindex"",\s*""[1-9]"), ("no HTML from strings", @"innerHTML|document\.write|eval\(")]);

    [Fact]
    public void Css_KeepsTheFocusAndTheOldBrowsers() => AssertNoFindings(
        Files("wwwroot-assets/css", "*.css").Select(f => (f.Path, Regex.Replace(f.Text, @"/\*.*?\*/", "", RegexOptions.Singleline))),
        [
            ("Chromium 86 does not know it", @":has\(|@container|@layer|light-dark\(|color-mix\(|oklch\(|\binset:"),
            ("no italics in Chinese", "font-style:(italic|oblique)"),
            ("no justified text", "text-align:justify"),
            ("nothing sticks over the focus", "position:(fixed|sticky)"),
        ]);

    [Fact]
    public void CssTogether_StaysUnderTwelveKilobytesCompressed()
    {
        var css = string.Concat(Files("wwwroot-assets/css", "*.css").Select(f => f.Text));
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(css));
        Assert.InRange(buffer.Length, 1000, 12 * 1024);
    }

    [Theory]
    [InlineData("<a aria-expanded=\"@IsOpen\">")]
    [InlineData("<a aria-hidden=\"@true\">")]
    [InlineData("@attribute [StreamRendering]")]
    [InlineData("<p tabindex=\"3\">")]
    [InlineData("<p style=\"color:red\">")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<input placeholder=\"x\" />")]
    [InlineData("<abbr title=\"x\">")]
    [InlineData("<div role=\"button\">")]
    [InlineData("<video src=\"x\" autoplay>")]
    public void PageRules_OnAPlantedFault_Find(string source) =>
        Assert.Contains(PageRules, rule => Regex.IsMatch(source, rule.Pattern));

    private static void AssertNoFindings(IEnumerable<(string Path, string Text)> sources, (string Rule, string Pattern)[] rules)
    {
        var all = sources.ToList();
        Assert.Empty(from source in all
                     from rule in rules
                     from Match match in Regex.Matches(source.Text, rule.Pattern)
                     select $"{source.Path}: {rule.Rule}: {match.Value.Trim()}");
    }

    private static List<(string Path, string Text)> Pages()
    {
        var pages = Files("LeYe.Portal", "*.razor");
        Assert.NotEmpty(pages);
        return pages;
    }

    private static List<(string Path, string Text)> Files(string folder, string pattern)
    {
        var root = Path.Combine(Repository.Root, folder);
        return [.. Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories)
            .Where(p => !p.Contains("obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !p.Contains("node_modules", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(p => (Path.GetRelativePath(root, p), File.ReadAllText(p)))];
    }
}
