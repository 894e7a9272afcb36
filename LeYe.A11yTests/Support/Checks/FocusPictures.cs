using System.Collections.Concurrent;
using System.Text.Json;
using LeYe.A11yTests.Support.Browser;
using LeYe.A11yTests.Support.Engines;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Support.Checks;

/// <summary>
/// The focus mark of every stop of a walk, in pixels. A picture a stop would cost most of the run; so the browser is told to draw
/// many controls that stand apart as focused, one picture shows them all, and a control counts only when it is painted exactly
/// as it was when Tab really stood on it. What scrolls, moves or is painted otherwise is focused and pictured by itself. Stops
/// that no style rule can tell apart and that are painted the same, as the fields of a long table, are pictured three times: on a
/// page the first, the middle and the last of them.
/// </summary>
public sealed class FocusPictures(IPage page, DevTools tools, bool remembers)
{
    private const int Round = 8;
    private const int Enough = 3;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly string[] Focused = ["focus", "focus-visible"];

    private static readonly ConcurrentDictionary<string, int> Seen = new();
    private readonly List<Finding> _found = [];

    public async Task<IReadOnlyList<Finding>> LookAsync(IReadOnlyList<TabStop> all)
    {
        var visits = all.GroupBy(Key).Where(k => !remembers || Seen.GetValueOrDefault(k.Key) < Enough).SelectMany(Some).ToList();
        if (visits.Count == 0)
            return [];
        var window = page.ViewportSize!;
        await Screens.StretchAsync(page, window.Width);
        var plan = await AskAsync<Plan>("v => window.leyeWalker.plan(v)", visits.Select(v => new { index = v.Index, place = v.Place }));
        var stops = visits.ToDictionary(v => v.Index);
        var alone = new List<int>(plan.Alone);
        if (plan.Groups.Count > 0)
        {
            var nodes = await NodesAsync(plan.Selector);
            // Only the part of the page where marks will be: a picture costs by its pixels.
            var part = PagePart.Round([.. plan.Groups.SelectMany(g => g).Select(p => (p.X, p.Y, p.W, p.H))], Round, page.ViewportSize!);
            var plain = await tools.PictureAsync(part);
            foreach (var group in plan.Groups)
                alone.AddRange(await LookAtGroupAsync(group, nodes, part, plain, stops));
            await tools.SendAsync("CSS.disable");
            await tools.SendAsync("DOM.disable");
        }
        await page.SetViewportSizeAsync(window.Width, window.Height);
        foreach (var index in alone)
            await LookAtOneAsync(index);
        if (_found.Count == 0)
            visits.ForEach(v => Seen.AddOrUpdate(Key(v), 1, (_, times) => times + 1));
        return _found;
    }

    private static string Key(TabStop stop) => $"{stop.Kind}|{stop.Paint}|{stop.WindowWidth}";

    private static IEnumerable<TabStop> Some(IEnumerable<TabStop> ofOneKind)
    {
        var list = ofOneKind.ToList();
        return list.Count <= Enough ? list : [list[0], list[list.Count / 2], list[^1]];
    }

    /// <returns>The stops that this picture cannot judge.</returns>
    private async Task<List<int>> LookAtGroupAsync(List<Place> group, int[] nodes, PagePart part, PngImage plain, Dictionary<int, TabStop> stops)
    {
        await ForceAsync(group, nodes, Focused);
        var paints = await AskAsync<string[]>("i => window.leyeWalker.paints(i)", group.Select(p => p.Index));
        var marked = await tools.PictureAsync(part);
        await ForceAsync(group, nodes, []);
        var unlike = new List<int>();
        foreach (var (place, paint) in group.Zip(paints))
        {
            if (paint != stops[place.Index].Paint)
                unlike.Add(place.Index);
            else
                Expect(stops[place.Index].Name, FocusMark.ChangedArea(marked, plain, place.X - Round - part.Left, place.Y - Round - part.Top, place.W + (2 * Round), place.H + (2 * Round)), FocusMark.LeastArea(place.W, place.H));
        }
        return unlike;
    }

    private async Task LookAtOneAsync(int index)
    {
        await page.EvaluateAsync("i => window.leyeWalker.focus(i)", index);
        if (await AskAsync<TabStop?>("() => window.leyeWalker.here()", null) is not { } here)
            return;
        var with = await tools.PictureAsync();
        await page.EvaluateAsync("() => window.leyeWalker.hide()");
        var without = await tools.PictureAsync();
        var changed = FocusMark.ChangedArea(with, without, here.Left - Round, here.Top - Round, here.Width + (2 * Round), here.Height + (2 * Round));
        var wanted = FocusMark.LeastArea(Math.Min(here.Width, here.WindowWidth), Math.Min(here.Height, here.WindowHeight));
        // Of a table larger than the window only some of its edges can be in view.
        Expect(here.Name, changed, here.Height > here.WindowHeight || here.Width > here.WindowWidth ? wanted / 2 : wanted);
    }

    private void Expect(string name, int changed, double wanted)
    {
        if (changed < wanted)
            _found.Add(new Finding("keyboard", "focus-mark", name, $"the focus changes {changed} pixels by 3:1 or more, a 2 px outline would change {wanted:0}"));
    }

    private Task ForceAsync(List<Place> group, int[] nodes, string[] states) =>
        Task.WhenAll(group.Select(p => tools.SendAsync("CSS.forcePseudoState", new() { ["nodeId"] = nodes[p.Element], ["forcedPseudoClasses"] = states })));

    private async Task<int[]> NodesAsync(string selector)
    {
        await tools.SendAsync("DOM.enable");
        await tools.SendAsync("CSS.enable");
        var root = (await tools.SendAsync("DOM.getDocument", new() { ["depth"] = 0 })).GetProperty("root").GetProperty("nodeId").GetInt32();
        var answer = await tools.SendAsync("DOM.querySelectorAll", new() { ["nodeId"] = root, ["selector"] = selector });
        return [.. answer.GetProperty("nodeIds").EnumerateArray().Select(n => n.GetInt32())];
    }

    private async Task<T> AskAsync<T>(string question, object? argument) =>
        JsonSerializer.Deserialize<T>((await page.EvaluateAsync<JsonElement?>(question, argument))?.GetRawText() ?? "null", Json)!;

    private sealed record Plan(string Selector, List<List<Place>> Groups, List<int> Alone);

    private sealed record Place(int Index, int Element, double X, double Y, double W, double H);
}
