using System.Text.Json;
using LeYe.A11yTests.Support.Browser;
using LeYe.A11yTests.Support.Engines;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Support.Checks;

/// <summary>
/// Walks a page by Tab from its top to its end. Every stop comes in DOM order, once, is wholly in view with nothing over it,
/// and its focus mark is there in pixels; the walk ends by leaving the page.
/// </summary>
/// <param name="page">The page.</param>
/// <param name="tools">Its tools.</param>
/// <param name="remembers">Whether a mark that was seen before, of the same kind and painted the same, counts as seen.</param>
public sealed class KeyboardWalker(IPage page, DevTools tools, bool remembers = false)
{
    private const int AtOnce = 20;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly List<Finding> _found = [];

    /// <summary>How many stops were walked.</summary>
    public int Stops { get; private set; }

    /// <param name="withPictures">Also compare pixels at every stop; without, only order and place.</param>
    public async Task<IReadOnlyList<Finding>> WalkAsync(bool withPictures = true)
    {
        var expected = await page.EvaluateAsync<int>("() => window.leyeWalker.begin()");
        // Once more than there are stops, to leave the page.
        for (var pressed = 0; pressed <= expected; pressed += AtOnce)
            await PressTabAsync(Math.Min(AtOnce, expected + 1 - pressed));
        var text = await page.EvaluateAsync<string>("() => JSON.stringify(window.leyeWalker.visits())");
        var visits = JsonSerializer.Deserialize<List<TabStop?>>(text, Json)!.TakeWhile(v => v is not null).OfType<TabStop>().ToList();
        await JudgeAsync(visits, expected);
        if (withPictures)
            _found.AddRange(await StageClock.TimeAsync("focus pictures", () =>
                new FocusPictures(page, tools, remembers).LookAsync([.. visits.Where(v => v.Index >= 0).DistinctBy(v => v.Index)])));
        return _found;
    }

    private async Task JudgeAsync(List<TabStop> visits, int expected)
    {
        var next = 0;
        TabStop? before = null;
        foreach (var here in visits)
        {
            if (next >= expected && here.Index == 0)
                break;
            if (here.Index != next)
                Report("tab-order", here.Name, $"came as stop {next + 1}, where {await NameOfAsync(next)} stands in the page");
            if (here.Covered)
                Report("focus-covered", here.Name, "something lies over it");
            if (here.IsOutOfView)
                Report("focus-out-of-view", here.Name, $"its box {here.Left:0},{here.Top:0} {here.Width:0}×{here.Height:0} is not wholly in the window of {here.WindowWidth:0}×{here.WindowHeight:0}");
            if (before is not null && here.StandsWhollyAbove(before))
                Report("tab-upwards", here.Name, $"comes after {before.Name}, below which it should stand");
            (before, next) = (here, here.Index + 1);
            Stops++;
        }
        if (next != expected)
            Report("tab-end", expected > next ? await NameOfAsync(next) : "page", $"Tab stops after {next} of {expected} controls");
        else if (Stops > expected)
            Report("tab-trap", "page", $"Tab went round {Stops} times over {expected} controls");
    }

    /// <summary>Real keys, told to the browser one after the other without waiting for each answer.</summary>
    private Task PressTabAsync(int times) => Task.WhenAll(Enumerable.Range(0, times * 2).Select(i => tools.SendAsync("Input.dispatchKeyEvent", new()
    {
        ["type"] = i % 2 == 0 ? "rawKeyDown" : "keyUp", ["key"] = "Tab", ["code"] = "Tab", ["windowsVirtualKeyCode"] = 9,
    })));

    private Task<string> NameOfAsync(int index) => page.EvaluateAsync<string>("i => window.leyeWalker.nameOf(i)", index);

    private void Report(string rule, string selector, string message) => _found.Add(new Finding("keyboard", rule, selector, message));
}
