using LeYe.A11yTests.Support.Browser;
using LeYe.A11yTests.Support.Checks;
using LeYe.A11yTests.Support.Engines;
using LeYe.A11yTests.Support.Portals;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Support.States;

/// <summary>Looks at one state with everything we have, in one visit. The same for a healthy page and for one with a planted defect.</summary>
public sealed class StateInspector(BrowserHost browser, PortalPool portals, HtmlValidator validator)
{
    /// <summary>The whole inspection of a state.</summary>
    public async Task<StateReport> InspectAsync(PageState state, Func<IBrowserContext, Task>? prepare = null)
    {
        await using var open = await StageClock.TimeAsync("open", () => OpenState.OpenAsync(browser, portals, state, prepare));
        var page = open.Page;
        var (title, path, status) = (await page.TitleAsync(), new Uri(page.Url).PathAndQuery, open.Answer.Status);
        var bytes = await StageClock.TimeAsync("weight", open.Weight.TotalAsync);
        var found = new List<Finding>(PageWeight.Findings(bytes, state.IsLive));
        found.AddRange(await StageClock.TimeAsync("html-validate", async () => await validator.ValidateAsync(await open.Answer.TextAsync())));
        found.AddRange(await StageClock.TimeAsync("ax-tree", () => AccessibilityTree.UnnamedAsync(open.Tools)));
        found.AddRange(await StageClock.TimeAsync("listeners", () => ClickListeners.OnOthersAsync(open.Tools)));
        var walker = new KeyboardWalker(page, open.Tools);
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
            found.AddRange(await StageClock.TimeAsync("width", () => InPageChecks.AtWidthAsync(page, window.Width)));
        return new StateReport(title, status, path, found, walker.Stops, scans, bytes);
    }

    /// <summary>All three page engines, checks and the keyboard in every colour at every width.</summary>
    public async Task<IReadOnlyList<Finding>> InspectEveryLookAsync(PageState state)
    {
        await using var open = await OpenState.OpenAsync(browser, portals, state);
        var found = new List<Finding>();
        foreach (var window in Screens.All)
            foreach (var mode in Enum.GetValues<ColourMode>())
            {
                await open.Page.SetViewportSizeAsync(window.Width, window.Height);
                await ColourModes.SetAsync(open.Page, mode);
                var walker = new KeyboardWalker(open.Page, open.Tools);
                // The mark is a matter of colour, the place a matter of width: one picture walk a colour, one plain walk a width.
                var findings = new List<Finding>(await walker.WalkAsync(withPictures: window.Width == Screens.Narrow.Width));
                findings.AddRange(await PageEngines.ScanAsync(open.Page));
                found.AddRange(findings.Select(f => f with { Mode = $"{mode} {window.Width}px" }));
            }
        return found;
    }
}
