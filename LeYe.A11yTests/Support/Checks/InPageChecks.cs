using System.Text.Json;
using LeYe.A11yTests.Support.Browser;
using LeYe.A11yTests.Support.Engines;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Support.Checks;

/// <summary>Our own checks that run as script in the page (checks.js), as findings.</summary>
public static class InPageChecks
{
    // 1.4.12, to the number.
    private const string Spacing = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly Lazy<string> Script = new(() => File.ReadAllText(Path.Combine(SourceTree.Project, "Support", "Checks", "checks.js")));

    /// <summary>What holds at every width and colour: structure, and no motion for those who asked for less.</summary>
    public static async Task<IReadOnlyList<Finding>> OnceAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        return [.. await AskAsync(page, "structure"), .. await AskAsync(page, "motion")];
    }

    /// <summary>Reflow, target size and text spacing in a window of that width.</summary>
    public static async Task<IReadOnlyList<Finding>> AtWidthAsync(IPage page, int width)
    {
        await Screens.StretchAsync(page, width);
        var found = new List<Finding>([.. await AskAsync(page, "reflow"), .. await AskAsync(page, "targets"), .. await AskAsync(page, "clippedText")]);
        await page.EvaluateAsync("css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet]; }", Spacing);
        await Screens.StretchAsync(page, width);
        found.AddRange((await AskAsync(page, "reflow")).Concat(await AskAsync(page, "clippedText")).Select(f => f with { Rule = "spacing-" + f.Rule }));
        await page.EvaluateAsync("() => { document.adoptedStyleSheets = []; }");
        return [.. found.Select(f => f with { Mode = $"{width}px" })];
    }

    private static async Task<IEnumerable<Finding>> AskAsync(IPage page, string check)
    {
        if (!await page.EvaluateAsync<bool>("() => 'leyeChecks' in window"))
            await page.EvaluateAsync(Script.Value);
        var text = await page.EvaluateAsync<string>("check => JSON.stringify(window.leyeChecks[check]())", check);
        return JsonSerializer.Deserialize<List<Finding>>(text, Json)!.Select(f => f with { Engine = "leye" });
    }
}
