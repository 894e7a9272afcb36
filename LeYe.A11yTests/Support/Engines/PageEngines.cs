using System.Text.Json;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Support.Engines;

/// <summary>
/// axe, IBM Equal Access and HTML_CodeSniffer inside the page. The context must bypass the page's content policy, which
/// (rightly) lets no script in but our own.
/// </summary>
public static class PageEngines
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    // An engine that never answers must fail its page, not stop the run.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly Lazy<string> Scripts = new(() => string.Join("\n;\n",
        Read("axe-core", "axe.min.js"), Read("accessibility-checker-engine", "ace.js"), Read("@pa11y", "html_codesniffer", "build", "HTMLCS.js"),
        File.ReadAllText(Path.Combine(SourceTree.Project, "Support", "Engines", "engines.js"))));

    /// <summary>Every rule of the three engines, at the page as it stands.</summary>
    public static async Task<IReadOnlyList<Finding>> ScanAsync(IPage page)
    {
        await StageClock.TimeAsync("load engines", async () => { await LoadAsync(page); return 0; });
        var found = new List<Finding>();
        foreach (var engine in new[] { "axe", "ace", "htmlcs" })
            found.AddRange(await StageClock.TimeAsync(engine, () => AskAsync(page, engine)));
        return found;
    }

    /// <summary>The rules about contrast only, for the other colour modes.</summary>
    public static async Task<IReadOnlyList<Finding>> ScanContrastAsync(IPage page)
    {
        await LoadAsync(page);
        return await AskAsync(page, "contrast");
    }

    private static async Task LoadAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'leyeEngines' in window"))
            await (await page.AddScriptTagAsync(new() { Content = Scripts.Value })).EvaluateAsync("script => script.remove()");
    }

    private static async Task<List<Finding>> AskAsync(IPage page, string engine)
    {
        var text = await page.EvaluateAsync<string>("async engine => JSON.stringify(await window.leyeEngines[engine]())", engine).WaitAsync(Patience);
        return JsonSerializer.Deserialize<List<Finding>>(text, Json)!;
    }

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([SourceTree.NodeModules, .. path]));
}
