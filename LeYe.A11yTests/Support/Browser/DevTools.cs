using System.Text.Json;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Support.Browser;

/// <summary>The few calls of the browser's own protocol that Playwright has no word for.</summary>
public sealed class DevTools(ICDPSession session) : IAsyncDisposable
{
    public static async Task<DevTools> OpenAsync(IPage page) => new(await page.Context.NewCDPSessionAsync(page));

    public async Task<JsonElement> SendAsync(string method, Dictionary<string, object>? arguments = null) =>
        (await session.SendAsync(method, arguments))!.Value;

    public ICDPSession Session => session;

    /// <summary>A picture of the window.</summary>
    public async Task<PngImage> PictureAsync()
    {
        var answer = await SendAsync("Page.captureScreenshot", new() { ["format"] = "png", ["optimizeForSpeed"] = true });
        return PngImage.Read(answer.GetProperty("data").GetBytesFromBase64());
    }

    public async ValueTask DisposeAsync() => await session.DetachAsync();
}
