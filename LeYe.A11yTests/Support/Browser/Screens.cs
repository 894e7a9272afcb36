using Microsoft.Playwright;

namespace LeYe.A11yTests.Support.Browser;

/// <summary>The windows that pages are looked at in, in CSS pixels.</summary>
public static class Screens
{
    /// <summary>The usual screen of an office computer.</summary>
    public static ViewportSize Wide => new() { Width = 1366, Height = 768 };

    public static ViewportSize Tablet => new() { Width = 768, Height = 1024 };

    /// <summary>A phone; also a window of 1280 at 400 % zoom (1.4.10).</summary>
    public static ViewportSize Narrow => new() { Width = 320, Height = 640 };

    public static IReadOnlyList<ViewportSize> All => [Narrow, Tablet, Wide];

    /// <summary>The same width, as high as the page, so that everything can be hit-tested without scrolling.</summary>
    public static async Task<int> StretchAsync(IPage page, int width)
    {
        await page.SetViewportSizeAsync(width, 600);
        var height = await page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
        await page.SetViewportSizeAsync(width, height);
        return height;
    }
}
