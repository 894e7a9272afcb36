using Microsoft.Playwright;

namespace LeYe.A11yTests.Support.Browser;

/// <summary>One browser for the whole run, and a few places in it, so that pages are looked at in parallel.</summary>
public sealed class BrowserHost : IAsyncDisposable
{
    private static readonly string[] Installed = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly string? _gentle;

    private BrowserHost(IPlaywright playwright, IBrowser browser, string? gentle) => (_playwright, _browser, _gentle) = (playwright, browser, gentle);

    /// <summary>How many pages are looked at in parallel: more than processors, since each waits for the portal and the browser in turn.</summary>
    public static int Places { get; } = Math.Clamp(Environment.ProcessorCount + 2, 2, 6);

    /// <summary>Starts the machine's own Chromium, or Playwright's where there is none.</summary>
    public static async Task<BrowserHost> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var gentle = Installed.FirstOrDefault(File.Exists) is { } installed ? Gentle(installed) : null;
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = gentle,
            // Without a sandbox, since CI runs as root; fixed rendering, so that two pictures differ only where the page does.
            Args = ["--no-sandbox", "--force-color-profile=srgb", "--disable-lcd-text", "--font-render-hinting=none", "--disable-gpu",
                // Every page runs the engines cold, once: compile plainly at first sight.
                "--js-flags=--always-sparkplug"],
        });
        return new BrowserHost(playwright, browser, gentle);
    }

    /// <summary>A new context of its own: no cookies, a window of 1366 × 768 unless said otherwise.</summary>
    public Task<IBrowserContext> OpenAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.Locale ??= "zh-CN";
        options.TimezoneId ??= "Asia/Shanghai";
        options.ViewportSize ??= Screens.Wide;
        return _browser.NewContextAsync(options);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        if (_gentle is not null)
            File.Delete(_gentle);
    }

    /// <summary>Scans can wait; whoever listens to the screen reader beside them should not.</summary>
    private static string Gentle(string browser)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, $"#!/bin/sh\nexec nice -n 10 {browser} \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}
