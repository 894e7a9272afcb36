using System.Text.RegularExpressions;
using System.Xml.Linq;
using LeYe.Portal.Features.Accessibility;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.Accessibility;

/// <summary>The statement says no more than is proven.</summary>
public sealed partial class CriteriaTests
{
    /// <summary>All criteria of WCAG 2.2 at A and AA, and the AAA ones of the project's accessibility contract.</summary>
    private const string Demanded =
        "1.1.1 A, 1.2.1 A, 1.2.2 A, 1.2.3 A, 1.2.4 AA, 1.2.5 AA, 1.3.1 A, 1.3.2 A, 1.3.3 A, 1.3.4 AA, " +
        "1.3.5 AA, 1.4.1 A, 1.4.2 A, 1.4.3 AA, 1.4.4 AA, 1.4.5 AA, 1.4.6 AAA, 1.4.8 AAA, 1.4.10 AA, 1.4.11 AA, " +
        "1.4.12 AA, 1.4.13 AA, 2.1.1 A, 2.1.2 A, 2.1.3 AAA, 2.1.4 A, 2.2.1 A, 2.2.2 A, 2.2.3 AAA, 2.2.4 AAA, " +
        "2.2.6 AAA, 2.3.1 A, 2.3.3 AAA, 2.4.1 A, 2.4.2 A, 2.4.3 A, 2.4.4 A, 2.4.5 AA, 2.4.6 AA, 2.4.7 AA, " +
        "2.4.8 AAA, 2.4.9 AAA, 2.4.10 AAA, 2.4.11 AA, 2.4.12 AAA, 2.4.13 AAA, 2.5.1 A, 2.5.2 A, 2.5.3 A, 2.5.4 A, " +
        "2.5.5 AAA, 2.5.7 AA, 2.5.8 AA, 3.1.1 A, 3.1.2 AA, 3.2.1 A, 3.2.2 A, 3.2.3 AA, 3.2.4 AA, 3.2.5 AAA, " +
        "3.2.6 A, 3.3.1 A, 3.3.2 A, 3.3.3 AA, 3.3.4 AA, 3.3.5 AAA, 3.3.6 AAA, 3.3.7 A, 3.3.8 AA, 3.3.9 AAA, " +
        "4.1.2 A, 4.1.3 AA";

    [Fact]
    public void Criteria_OfTheContract_AreThereOnceEach() =>
        Assert.Equal(Demanded.Split(", "), CriteriaTable.All.Select(c => c.Number + " " + c.Level));

    [Fact]
    public void EveryCriterion_HasItsEvidenceOrItsReason()
    {
        Assert.All(CriteriaTable.All.Where(c => c.State == CriterionState.Met), c => Assert.NotEmpty(c.Evidence));
        Assert.All(CriteriaTable.All.Where(c => c.State != CriterionState.Met), c => Assert.EndsWith("。", c.Note));
        Assert.All(CriteriaTable.All, c => Assert.NotEmpty(c.Name));
    }

    [Fact]
    public void Evidence_OfEveryCriterion_IsAnExistingTest()
    {
        var tests = Files("LeYe.Tests", "*.cs").Concat(Files("LeYe.A11yTests", "*.cs"))
            .SelectMany(f => Test().Matches(f.Text).Select(m => Path.GetFileNameWithoutExtension(f.Path) + "." + m.Groups[1].Value)).ToHashSet();
        Assert.Empty(CriteriaTable.All.SelectMany(c => c.Evidence.Where(e => !tests.Contains(e)).Select(e => c.Number + " " + e)));
    }

    [Fact]
    public void Pages_HoldNoMediaGesturesOrMotion()
    {
        Assert.Empty(Findings(Files("LeYe.Portal", "*.razor"), Media()));
        Assert.Empty(Findings(Files("wwwroot-assets/js", "*.js"), Gesture()));
        Assert.Empty(Findings(Files("wwwroot-assets/css", "*.css"), Moving()));
    }

    [Fact]
    public void Texts_OfPages_PointToNothingByPlaceOrColour()
    {
        var texts = Files("LeYe.Portal/Features", "*.resx").Concat(Files("LeYe.Portal/Components", "*.resx"))
            .Where(f => !f.Path.Contains("Gallery", StringComparison.Ordinal))
            .Select(f => (f.Path, string.Join('\n', XDocument.Parse(f.Text).Descendants("value").Select(v => v.Value))));
        Assert.Empty(Findings(texts, PlaceOrColour()));
    }

    // WCAG 1.4.8: paragraphs stand at least one and a half lines apart.
    [Fact]
    public void WideLines_InTheSettings_PartParagraphsEnough() =>
        Assert.Contains("[data-space=wide] p{margin-bottom:calc(var(--leading)*1.5em)}", Files("wwwroot-assets/css", "tokens.css").Single().Text, StringComparison.Ordinal);

    private static IEnumerable<string> Findings(IEnumerable<(string Path, string Text)> files, Regex rule) =>
        files.SelectMany(f => rule.Matches(f.Text).Select(m => f.Path + ": " + m.Value));

    private static List<(string Path, string Text)> Files(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories)
            .Where(p => !p.Contains("/obj/", StringComparison.Ordinal) && !p.Contains("/bin/", StringComparison.Ordinal) && !p.Contains("node_modules", StringComparison.Ordinal))
            .Select(p => (p, File.ReadAllText(p)))];

    [GeneratedRegex(@"\[(?:Fact|Theory)[^\]]*\](?:\s*\[[^\n]*\])*\s*public (?:async Task|Task|void) (\w+)\(")]
    private static partial Regex Test();

    [GeneratedRegex(@"<(video|audio|img|picture|canvas|object|embed|iframe|marquee|blink)\b|draggable")]
    private static partial Regex Media();

    [GeneratedRegex("devicemotion|deviceorientation|touch(start|move|end)|gesture|drag(start|over|end)|new Audio|speechSynthesis")]
    private static partial Regex Gesture();

    [GeneratedRegex("@keyframes|animation:(?!none)")]
    private static partial Regex Moving();

    [GeneratedRegex("[左右](边|侧|上角|下角)|[红绿蓝]色")]
    private static partial Regex PlaceOrColour();
}
