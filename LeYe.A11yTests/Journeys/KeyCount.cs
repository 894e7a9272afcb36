using LeYe.A11yTests.Pages;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Journeys;

/// <summary>Presses keys and counts them: what a reader pays for an answer.</summary>
internal sealed class KeyCount(IPage page)
{
    private const int MostTabs = 20;

    public int Count { get; private set; }

    public async Task PressAsync(string key)
    {
        Count++;
        await page.Keyboard.PressAsync(key);
    }

    /// <summary>Presses a key that leads to another page.</summary>
    public async Task LeadsOnAsync(string key)
    {
        Count++;
        await Steps.LeadsOnAsync(page, () => page.Keyboard.PressAsync(key));
    }

    public async Task TabToAsync(string selector)
    {
        for (var tab = 0; tab < MostTabs; tab++)
        {
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
            await PressAsync("Tab");
        }
        Assert.Fail($"{MostTabs} Tabs do not reach {selector}");
    }
}
