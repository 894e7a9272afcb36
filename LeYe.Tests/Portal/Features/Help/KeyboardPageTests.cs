using System.Text.RegularExpressions;
using LeYe.Portal.Features.Help;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.Help;

[Collection(PortalCollection.Name)]
public sealed partial class KeyboardPageTests(PortalFixture portal)
{
    private static readonly string Scripts = Path.Combine(Repository.Root, "wwwroot-assets", "js");

    [Fact]
    public async Task Keyboard_ForAVisitor_ListsEveryKey()
    {
        using var visitor = portal.Visitor();
        var page = await visitor.GetAsync(HelpLinks.Keyboard);
        Assert.Equal("键盘操作 - 乐业门户", page.Title);
        Assert.Equal(KeyTable.All.Select(k => k.Key), page.Document.QuerySelectorAll("tbody th[scope=row]").Select(h => h.TextContent));
    }

    [Fact]
    public void Keys_OfTheScripts_AreAllOnThePage()
    {
        var listed = KeyTable.All.Select(k => k.Handled).ToHashSet();
        var handled = Directory.EnumerateFiles(Scripts, "*.js").SelectMany(file =>
            HandledKeys(File.ReadAllText(file)).Select(key => Path.GetFileName(file) + " " + key)).Distinct();
        Assert.Empty(handled.Except(listed));
    }

    [Fact]
    public void Keys_OnThePage_AreHandledByTheirScript()
    {
        foreach (var key in KeyTable.All.Where(k => k.Handled.Length > 0))
            Assert.Contains(key.Handled.Split(' ', 2)[1], File.ReadAllText(Path.Combine(Scripts, key.Handled.Split(' ')[0])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("if (event.key === \"Backspace\") back();", "Backspace")]
    [InlineData("if (e.key == '=') copy();", "=")]
    [InlineData("if (e.ctrlKey && e.key === \"Enter\") send();", "Enter", "ctrlKey")]
    [InlineData("switch (event.key) { case \"ArrowDown\": down(); }", "ArrowDown")]
    [InlineData("const keys = [\"Escape\"]; keys.includes(event.key)", "Escape")]
    [InlineData("event.code === \"Digit1\"", "Digit1")]
    public void HandledKeys_OfAScript_AreFound(string script, params string[] keys) =>
        Assert.Equal(keys.Order(), HandledKeys(script).Order());

    private static IEnumerable<string> HandledKeys(string script) =>
        NamedKey().Matches(script).Concat(ComparedKey().Matches(script)).Select(m => m.Groups[1].Value)
            .Concat(Modifier().Matches(script).Select(m => m.Groups[1].Value)).Distinct();

    [GeneratedRegex("""["'](Enter|Escape|Esc|Backspace|Delete|Insert|Tab|Home|End|PageUp|PageDown|Arrow\w+|F\d{1,2}|Digit\d|Key[A-Z]|Numpad\w+)["']""")]
    private static partial Regex NamedKey();

    [GeneratedRegex("""\.(?:key|code)\s*={2,3}\s*["']([^"']+)["']""")]
    private static partial Regex ComparedKey();

    [GeneratedRegex(@"\.(ctrlKey|altKey|metaKey)\b")]
    private static partial Regex Modifier();
}
