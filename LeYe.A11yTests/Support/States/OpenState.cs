using LeYe.A11yTests.Support.Browser;
using LeYe.A11yTests.Support.Checks;
using LeYe.A11yTests.Support.Portals;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Support.States;

/// <summary>A page brought into a state. What is only opened shares the window of its account; what is acted on has its own.</summary>
public sealed class OpenState : IAsyncDisposable
{
    private readonly IBrowserContext? _own;
    private IResponse? _answer;

    private OpenState(IBrowserContext? own, IPage page, DevTools tools, PageWeight weight) =>
        (_own, Page, Tools, Weight) = (own, page, tools, weight);

    public IPage Page { get; }

    public DevTools Tools { get; }

    public PageWeight Weight { get; }

    /// <summary>The answer that the page shows.</summary>
    public IResponse Answer => _answer ?? throw new InvalidOperationException("nothing was loaded");

    /// <param name="browser">The browser.</param>
    /// <param name="portals">The portals.</param>
    /// <param name="state">The state to reach.</param>
    /// <param name="prepare">What to do with the context before anything is loaded, such as planting a defect.</param>
    public static async Task<OpenState> OpenAsync(BrowserHost browser, PortalPool portals, PageState state, Func<IBrowserContext, Task>? prepare = null)
    {
        var portal = await portals.GetAsync(state.Portal);
        var own = state.Reach is not null || prepare is not null ? await portals.OpenAsync(browser, state.Portal, state.Account) : null;
        if (prepare is not null)
            await prepare(own!);
        var page = await (own ?? await portals.SharedAsync(browser, state.Portal, state.Account)).NewPageAsync();
        var tools = await DevTools.OpenAsync(page);
        var open = new OpenState(own, page, tools, await PageWeight.StartAsync(tools));
        page.Request += (_, request) => open.Forget(request);
        page.Response += (_, response) => open.Keep(response);
        await page.GotoAsync(DemoRecords.Fill(portal, state.Path));
        if (state.Reach is not null)
            await state.Reach(page);
        await page.WaitForLoadStateAsync(LoadState.Load);
        return open;
    }

    public async ValueTask DisposeAsync() => await (_own is null ? Page.CloseAsync() : _own.CloseAsync());

    private bool IsDocument(IRequest request) => request.IsNavigationRequest && request.Frame == Page.MainFrame;

    // What was loaded on the way here does not count as this page's weight.
    private void Forget(IRequest request)
    {
        if (IsDocument(request) && request.RedirectedFrom is null)
            Weight.Clear();
    }

    private void Keep(IResponse response)
    {
        if (IsDocument(response.Request) && response.Status is not (>= 300 and < 400))
            _answer = response;
    }
}
