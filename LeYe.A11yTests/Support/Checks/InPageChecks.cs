using System.Text.Json;
using LeYe.A11yTests.Support.Engines;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Support.Checks;

/// <summary>Our own checks that run as script in the page (checks.js), as findings.</summary>
public static class InPageChecks
{
    // 1.4.12, to the number.
    private const string Spacing = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>What holds at every width and colour: structure, and no motion for those who asked for less.</summary>
    public static async Task<IReadOnlyList<Finding>> OnceAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        return [.. await AskAsync(page, "() => [...window.leyeChecks.structure(), ...window.leyeChecks.motion()]")];
    }

    /// <summary>Reflow, target size and text spacing in a window of that size.</summary>
    public static async Task<IReadOnlyList<Finding>> AtWidthAsync(IPage page, ViewportSize window)
    {
        await page.SetViewportSizeAsync(window.Width, window.Height);
        return [.. (await AskAsync(page, "css => window.leyeChecks.atWidth(css)", Spacing)).Select(f => f with { Mode = $"{window.Width}px" })];
    }

    private static async Task<IEnumerable<Finding>> AskAsync(IPage page, string question, string? argument = null)
    {
        var answer = await page.EvaluateAsync<JsonElement>(question, argument);
        return answer.Deserialize<List<Finding>>(Json)!.Select(f => f with { Engine = "leye" });
    }
}
