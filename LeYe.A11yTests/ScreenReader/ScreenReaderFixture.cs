using LeYe.A11yTests.ScreenReader.Rig;
using Microsoft.Playwright;

namespace LeYe.A11yTests.ScreenReader;

/// <summary>One desktop with one screen reader and one browser window for all journeys; they run one after the other.</summary>
public sealed class ScreenReaderFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Desktop Desktop { get; private set; } = null!;

    public IPage Page { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Desktop = await Desktop.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.ConnectOverCDPAsync(Desktop.BrowserAddress);
        Page = _browser.Contexts[0].Pages[0];
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
        if (Desktop is not null)
            await Desktop.DisposeAsync();
    }

    /// <summary>Starts listening to a new journey, as a visitor whom the site does not know.</summary>
    public async Task<ScreenReaderSession> BeginAsync(string title)
    {
        await Page.Context.ClearCookiesAsync();
        return new ScreenReaderSession(title, Desktop, Page);
    }
}
