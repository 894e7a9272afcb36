using Microsoft.Playwright;

namespace LeYe.A11yTests.Support.Browser;

/// <summary>The four ways in which the portal's colours are shown.</summary>
public enum ColourMode
{
    Light,
    Dark,
    HighContrast,
    ForcedColours,
}

/// <summary>Puts a loaded page into a colour mode without loading it again, so that an answer to a POST can be looked at in each.</summary>
public static class ColourModes
{
    public static IReadOnlyList<ColourMode> Others => [ColourMode.Dark, ColourMode.HighContrast, ColourMode.ForcedColours];

    public static async Task SetAsync(IPage page, ColourMode mode)
    {
        await page.EmulateMediaAsync(new()
        {
            ColorScheme = mode == ColourMode.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = mode == ColourMode.ForcedColours ? ForcedColors.Active : ForcedColors.None,
        });
        // 高对比 is a setting of the person, which the server writes on <html>.
        await page.EvaluateAsync(
            "on => on ? document.documentElement.setAttribute('data-theme', 'hc') : document.documentElement.removeAttribute('data-theme')",
            mode == ColourMode.HighContrast);
    }
}
