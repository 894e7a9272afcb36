using System.Text.Json;
using LeYe.A11yTests.Support.Browser;
using LeYe.A11yTests.Support.Engines;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Support.Checks;

/// <summary>
/// Walks a page by Tab from its top to its end. Every stop comes in DOM order, once, is wholly in view with nothing over it,
/// and its focus mark is there in pixels; the walk ends by leaving the page.
/// </summary>
public sealed class KeyboardWalker(IPage page, DevTools tools)
{
    private static readonly Lazy<string> Script = new(() => File.ReadAllText(Path.Combine(SourceTree.Project, "Support", "Checks", "walker.js")));
    // In a long table the same link or field stands in every row; beyond this many of one kind and size no pictures are taken.
    private const int PicturesOfAKind = 12;

    private readonly List<Finding> _found = [];
    private readonly Dictionary<string, int> _pictured = [];
    private PngImage? _before;

    /// <summary>How many stops were walked.</summary>
    public int Stops { get; private set; }

    /// <param name="withPictures">Also compare pixels at every stop; without, only order and place.</param>
    public async Task<IReadOnlyList<Finding>> WalkAsync(bool withPictures = true)
    {
        await page.EvaluateAsync(Script.Value);
        var start = await page.EvaluateAsync<JsonElement>("() => window.leyeWalker.begin()");
        var expected = start.GetProperty("stops").GetInt32();
        if (withPictures)
            _before = await tools.PictureAsync(0, 0, start.GetProperty("width").GetDouble(), start.GetProperty("height").GetDouble(), isWholePage: true);
        var next = 0;
        for (var pressed = 0; pressed < expected + 3; pressed++)
        {
            await page.Keyboard.PressAsync("Tab");
            var stop = await page.EvaluateAsync<JsonElement?>("() => window.leyeWalker.here()");
            if (stop is not { ValueKind: JsonValueKind.Object } here || (next >= expected && here.GetProperty("index").GetInt32() == 0))
                break;
            await ExpectOrderAsync(here, next);
            ExpectInView(here);
            if (withPictures && IsToBePictured(here))
                await ExpectMarkAsync(here);
            next = here.GetProperty("index").GetInt32() + 1;
            Stops++;
        }
        if (next != expected)
            Report("tab-end", expected > next ? await page.EvaluateAsync<string>("i => window.leyeWalker.nameOf(i)", next) : "page", $"Tab stops after {next} of {expected} controls");
        else if (Stops > expected)
            Report("tab-trap", "page", $"Tab went round {Stops} times over {expected} controls");
        return _found;
    }

    private async Task ExpectOrderAsync(JsonElement here, int expected)
    {
        var index = here.GetProperty("index").GetInt32();
        if (index == expected)
            return;
        var wanted = await page.EvaluateAsync<string>("i => { try { return window.leyeWalker.nameOf(i) } catch { return 'the end' } }", expected);
        Report("tab-order", Name(here), $"came as stop {expected + 1}, where {wanted} stands in the page");
    }

    private void ExpectInView(JsonElement here)
    {
        var (left, top, width, height) = Box(here);
        var (windowWidth, windowHeight) = (here.GetProperty("windowWidth").GetDouble(), here.GetProperty("windowHeight").GetDouble());
        if (here.GetProperty("covered").GetBoolean())
            Report("focus-covered", Name(here), "something lies over it");
        var fits = width <= windowWidth && height <= windowHeight;
        if (fits && (left < -0.5 || top < -0.5 || left + width > windowWidth + 0.5 || top + height > windowHeight + 0.5))
            Report("focus-out-of-view", Name(here), $"its box {left:0},{top:0} {width:0}×{height:0} is not wholly in the window of {windowWidth:0}×{windowHeight:0}");
    }

    private bool IsToBePictured(JsonElement here)
    {
        var (_, _, width, height) = Box(here);
        var kind = $"{here.GetProperty("kind").GetString()} {width:0}×{height:0}";
        return (_pictured[kind] = _pictured.GetValueOrDefault(kind) + 1) <= PicturesOfAKind;
    }

    private async Task ExpectMarkAsync(JsonElement here)
    {
        var (left, top, width, height) = Box(here);
        var windowHeight = here.GetProperty("windowHeight").GetDouble();
        var (scrollX, scrollY) = (here.GetProperty("scrollX").GetDouble(), here.GetProperty("scrollY").GetDouble());
        var (x, y) = (Math.Floor(Math.Max(0, left - 8) + scrollX), Math.Floor(Math.Max(0, top - 8) + scrollY));
        var (w, h) = (Math.Floor(Math.Min(left + width + 8, here.GetProperty("windowWidth").GetDouble()) + scrollX - x), Math.Floor(Math.Min(top + height + 8, windowHeight) + scrollY - y));
        if (w < 1 || h < 1)
            return;
        var with = await tools.PictureAsync(x, y, w, h);
        var without = here.GetProperty("moved").GetBoolean() ? await WithoutMarkAsync(x, y, w, h) : _before!.Cut((int)x, (int)y, with.Width, with.Height);
        var changed = FocusMark.ChangedArea(with, without);
        var wanted = FocusMark.LeastArea(Math.Min(width, w), Math.Min(height, h));
        // Of a table larger than the window only some of its edges can be in view.
        if (height > windowHeight || width > here.GetProperty("windowWidth").GetDouble())
            wanted /= 2;
        if (changed < wanted)
            Report("focus-mark", Name(here), $"the focus changes {changed} pixels by 3:1 or more, a 2 px outline would change {wanted:0}");
    }

    // What has moved since the walk began (a table that scrolled, the skip link) is compared with itself, blurred.
    private async Task<PngImage> WithoutMarkAsync(double x, double y, double width, double height)
    {
        await page.EvaluateAsync("() => window.leyeWalker.hide()");
        return await tools.PictureAsync(x, y, width, height);
    }

    private static (double Left, double Top, double Width, double Height) Box(JsonElement here) =>
        (here.GetProperty("left").GetDouble(), here.GetProperty("top").GetDouble(), here.GetProperty("width").GetDouble(), here.GetProperty("height").GetDouble());

    private static string Name(JsonElement here) => here.GetProperty("name").GetString()!;

    private void Report(string rule, string selector, string message) => _found.Add(new Finding("keyboard", rule, selector, message));
}
