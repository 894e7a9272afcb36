using LeYe.A11yTests.ScreenReader.Rig;
using LeYe.A11yTests.Support.Portals;
using Microsoft.Playwright;

namespace LeYe.A11yTests.ScreenReader;

/// <summary>One desktop with one screen reader and one browser window for all journeys; they run one after the other.</summary>
public sealed class ScreenReaderFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private RunningPortal? _portal;
    private readonly Dictionary<string, Cookie> _sessions = [];

    public Desktop Desktop { get; private set; } = null!;

    public IPage Page { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Desktop = await Desktop.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.ConnectOverCDPAsync(Desktop.BrowserAddress);
        Page = _browser.Contexts[0].Pages[0];
        // Of the first page that comes the reader may miss the end; let it be one that nobody listens to.
        await Page.ReloadAsync();
        await Desktop.RestAsync(TimeSpan.FromMinutes(1));
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
        if (_portal is not null)
            await _portal.DisposeAsync();
        if (Desktop is not null)
            await Desktop.DisposeAsync();
    }

    /// <summary>The demonstration, served for these journeys alone. Started when first asked for.</summary>
    public async Task<RunningPortal> PortalAsync() => _portal ??= await RunningPortal.StartAsync(PortalKind.Demonstration);

    /// <summary>Starts listening to a new journey, as a visitor whom the site does not know.</summary>
    public async Task<ScreenReaderSession> BeginAsync(string title)
    {
        await Page.Context.ClearCookiesAsync();
        return new ScreenReaderSession(title, Desktop, Page);
    }

    /// <summary>Starts listening to a journey that begins on a page, after signing in; the signing in is not part of it.</summary>
    public async Task<ScreenReaderSession> OpenAsync(string title, string account, string path)
    {
        var reader = await BeginAsync(title);
        var portal = await PortalAsync();
        if (!_sessions.TryGetValue(account, out var session))
            session = _sessions[account] = await SignInAsync(portal, account);
        await Page.Context.AddCookiesAsync([session]);
        await Page.GotoAsync("about:blank");
        await Desktop.RestAsync(reader.Patience);
        await reader.OpenAsync(new Uri(portal.Address + path));
        return reader;
    }

    private async Task<Cookie> SignInAsync(RunningPortal portal, string account)
    {
        await Page.GotoAsync(portal.Address + "/signin");
        await Page.FillAsync("[name=username]", account);
        await Page.FillAsync("[name=password]", RunningPortal.Password);
        await Page.RunAndWaitForResponseAsync(() => Page.PressAsync("[name=password]", "Enter"), answer => answer.Request.IsNavigationRequest && answer.Status == 200);
        var cookie = (await Page.Context.CookiesAsync([portal.Address])).Single(c => c.Name == "leye-session");
        return new Cookie { Name = cookie.Name, Value = cookie.Value, Url = portal.Address, HttpOnly = true };
    }
}
