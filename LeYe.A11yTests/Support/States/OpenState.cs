using LeYe.A11yTests.Support.Browser;
using LeYe.A11yTests.Support.Checks;
using LeYe.A11yTests.Support.Portals;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Support.States;

/// <summary>A page brought into a state, in a browser context of its own.</summary>
public sealed class OpenState : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private IResponse? _answer;

    private OpenState(IBrowserContext context, IPage page, DevTools tools, PageWeight weight) =>
        (_context, Page, Tools, Weight) = (context, page, tools, weight);

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
        // The engines are scripts of their own, which the page's content policy rightly refuses.
        var context = await browser.OpenAsync(new() { BypassCSP = true, BaseURL = portal.Address });
        context.SetDefaultTimeout(20_000);
        if (state.Account.Length > 0)
            await portals.SignInAsync(context, state.Portal, state.Account);
        if (prepare is not null)
            await prepare(context);
        var page = await context.NewPageAsync();
        var tools = await DevTools.OpenAsync(page);
        var open = new OpenState(context, page, tools, await PageWeight.StartAsync(tools));
        page.Request += (_, request) => open.Forget(request);
        page.Response += (_, response) => open.Keep(response);
        await page.GotoAsync(DemoRecords.Fill(portal, state.Path));
        if (state.Reach is not null)
            await state.Reach(page);
        await page.WaitForLoadStateAsync(LoadState.Load);
        return open;
    }

    public async ValueTask DisposeAsync() => await _context.CloseAsync();

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
