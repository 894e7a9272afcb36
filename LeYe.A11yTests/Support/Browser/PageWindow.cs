using LeYe.A11yTests.Support.Checks;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Support.Browser;

/// <summary>
/// A window with one page that goes from state to state of a portal: a new one for each would start a new process and compile
/// the engines anew. Before each state nothing is left of the one before.
/// </summary>
public sealed class PageWindow : IAsyncDisposable
{
    private IResponse? _answer;

    private PageWindow(IBrowserContext context, IPage page, DevTools tools)
    {
        (Context, Page, Tools, Weight) = (context, page, tools, new PageWeight(tools));
        page.Request += (_, request) => Forget(request);
        page.Response += (_, response) => Keep(response);
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    public DevTools Tools { get; }

    /// <summary>The weight of the page that is shown.</summary>
    public PageWeight Weight { get; }

    /// <summary>The answer that the page shows.</summary>
    public IResponse Answer => _answer ?? throw new InvalidOperationException("nothing was loaded");

    public static async Task<PageWindow> OpenAsync(BrowserHost browser, string address)
    {
        // The engines are scripts of their own, which the page's content policy rightly refuses.
        var context = await browser.OpenAsync(new() { BypassCSP = true, BaseURL = address });
        context.SetDefaultTimeout(20_000);
        var page = await context.NewPageAsync();
        return new PageWindow(context, page, await DevTools.OpenAsync(page));
    }

    /// <summary>As a new window would be: nobody signed in, nothing stored, light, 1366 wide; ready to weigh.</summary>
    public async Task CleanAsync()
    {
        _answer = null;
        await Context.ClearCookiesAsync();
        if (Page.Url.StartsWith("http", StringComparison.Ordinal))
            await Page.EvaluateAsync("() => { sessionStorage.clear(); localStorage.clear(); }");
        await Page.SetViewportSizeAsync(Screens.Wide.Width, Screens.Wide.Height);
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None, ReducedMotion = ReducedMotion.NoPreference });
        await Weight.BeginAsync();
    }

    public async ValueTask DisposeAsync() => await Context.CloseAsync();

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
