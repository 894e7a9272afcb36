using System.Text.Json;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Support.Engines;

/// <summary>axe, IBM Equal Access and HTML_CodeSniffer inside a page that has <see cref="EngineScripts"/>.</summary>
public static class PageEngines
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    // An engine that never answers must fail its page, not stop the run.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Every rule of the three engines, at the page as it stands.</summary>
    public static async Task<IReadOnlyList<Finding>> ScanAsync(IPage page)
    {
        var found = new List<Finding>();
        foreach (var engine in new[] { "axe", "ace", "htmlcs" })
            found.AddRange(await StageClock.TimeAsync(engine, () => AskAsync(page, engine)));
        return found;
    }

    /// <summary>The rules about contrast only, for the other colour modes.</summary>
    /// <param name="page">The page.</param>
    /// <param name="isWhole">By all three engines at every element; else by the two that measure 7:1, axe at some elements of each kind.</param>
    public static async Task<IReadOnlyList<Finding>> ScanContrastAsync(IPage page, bool isWhole = false) => await AskAsync(page, isWhole ? "wholeContrast" : "contrast");

    private static async Task<List<Finding>> AskAsync(IPage page, string engine)
    {
        var text = await page.EvaluateAsync<string>("async engine => JSON.stringify(await window.leyeEngines[engine]())", engine).WaitAsync(Patience);
        return JsonSerializer.Deserialize<List<Finding>>(text, Json)!;
    }
}
