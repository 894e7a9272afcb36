using Microsoft.Playwright;

namespace LeYe.A11yTests.Support.Browser;

/// <summary>Tabs of a browser window.</summary>
public static class Tabs
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Closes a tab. A browser without a screen now and then never says that it has; its window ends it later.</summary>
    public static async Task CloseTabAsync(this IPage page)
    {
        try
        {
            await page.CloseAsync().WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            // It does nothing more that anybody looks at.
        }
    }
}
