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

    /// <summary>A picture of the window, or of a part of it.</summary>
    public async Task<PngImage> PictureAsync(PagePart? part = null)
    {
        var wanted = new Dictionary<string, object> { ["format"] = "png", ["optimizeForSpeed"] = true };
        if (part is not null)
            wanted["clip"] = new { x = part.Left, y = part.Top, width = part.Width, height = part.Height, scale = 1 };
        var answer = await SendAsync("Page.captureScreenshot", wanted);
        return PngImage.Read(answer.GetProperty("data").GetBytesFromBase64());
    }

    public async ValueTask DisposeAsync() => await session.DetachAsync();
}
