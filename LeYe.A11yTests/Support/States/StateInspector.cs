using LeYe.A11yTests.Support.Browser;
using LeYe.A11yTests.Support.Checks;
using LeYe.A11yTests.Support.Engines;
using LeYe.A11yTests.Support.Portals;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Support.States;

/// <summary>Looks at one state with everything we have, in one visit. The same for a healthy page and for one with a planted defect.</summary>
public sealed class StateInspector(WindowPool windows, PortalPool portals, HtmlValidator validator, EngineScripts scripts)
{
    /// <summary>The whole inspection of a state.</summary>
    public async Task<StateReport> InspectAsync(PageState state, Func<IBrowserContext, Task>? prepare = null)
    {
        await using var open = await StageClock.TimeAsync("open", () => OpenState.OpenAsync(windows, portals, state, prepare));
        var page = open.Page;
        var (title, path, status) = (await page.TitleAsync(), new Uri(page.Url).PathAndQuery, open.Answer.Status);
        var bytes = await StageClock.TimeAsync("weight", open.Weight.TotalAsync);
        var found = new List<Finding>(PageWeight.Findings(bytes, state.IsLive));
        found.AddRange(await StageClock.TimeAsync("html-validate", async () => await validator.ValidateAsync(await open.Answer.TextAsync())));
        found.AddRange(await StageClock.TimeAsync("ax-tree", () => AccessibilityTree.UnnamedAsync(open.Tools)));
        found.AddRange(await StageClock.TimeAsync("listeners", () => ClickListeners.OnOthersAsync(open.Tools)));
        await StageClock.TimeAsync("load engines", () => scripts.LoadAsync(page, isHanded: prepare is not null));
        var walker = new KeyboardWalker(page, open.Tools, remembers: prepare is null);
        found.AddRange(await StageClock.TimeAsync("keyboard", () => walker.WalkAsync()));
        found.AddRange(await StageClock.TimeAsync("structure", () => InPageChecks.OnceAsync(page)));
        found.AddRange(await PageEngines.ScanAsync(page));
        var scans = 4;
        foreach (var mode in ColourModes.Others)
        {
            await ColourModes.SetAsync(page, mode);
            found.AddRange((await StageClock.TimeAsync("contrast", () => PageEngines.ScanContrastAsync(page))).Select(f => f with { Mode = mode.ToString() }));
            scans += 3;
        }
        await ColourModes.SetAsync(page, ColourMode.Light);
        foreach (var window in Screens.All)
            found.AddRange(await StageClock.TimeAsync("width", () => InPageChecks.AtWidthAsync(page, window)));
        return new StateReport(title, status, path, found, walker.Stops, scans, bytes);
    }

    /// <summary>
    /// A main page in every colour at every width: contrast by all engines at every element, reflow, targets and spacing. All
    /// rules again at the other widths, and the keyboard: its marks in each colour, its order and its view at each width.
    /// </summary>
    public async Task<IReadOnlyList<Finding>> InspectEveryLookAsync(PageState state)
    {
        await using var open = await OpenState.OpenAsync(windows, portals, state);
        await scripts.LoadAsync(open.Page);
        var found = new List<Finding>();
        foreach (var mode in Enum.GetValues<ColourMode>())
            foreach (var window in Screens.All)
            {
                var (isLight, isWide) = (mode == ColourMode.Light, window.Width == Screens.Wide.Width);
                await open.Page.SetViewportSizeAsync(window.Width, window.Height);
                await ColourModes.SetAsync(open.Page, mode);
                var here = new List<Finding>(await StageClock.TimeAsync("look: width", () => InPageChecks.AtWidthAsync(open.Page, window)));
                here.AddRange(isLight
                    ? await StageClock.TimeAsync("look: all rules", () => PageEngines.ScanAsync(open.Page))
                    : await StageClock.TimeAsync("look: contrast", () => PageEngines.ScanContrastAsync(open.Page, isWhole: true)));
                if (isLight || isWide)
                    here.AddRange(await StageClock.TimeAsync("look: keyboard", () => new KeyboardWalker(open.Page, open.Tools).WalkAsync(withPictures: isWide || window.Width == Screens.Narrow.Width)));
                found.AddRange(here.Select(f => f with { Mode = $"{mode} {window.Width}px" }));
            }
        return found;
    }
}
