using LeYe.A11yTests.Pages;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Journeys;

/// <summary>
/// Does everything by Tab, Enter, Space, arrows and typing, and knows a control only by the name it says. Works the same with
/// script switched off: the questions it asks the browser are not the page's script.
/// </summary>
public sealed class KeyboardUser(IPage page)
{
    private const int MostStops = 700;

    // The name a screen reader would say, near enough: aria-label, else the labels with the group's legend, else the text.
    private const string Focused = """
        () => {
          const e = document.activeElement;
          if (!e || e === document.body) return "";
          const group = e.closest("fieldset")?.querySelector("legend")?.textContent ?? "";
          const labels = [...(e.labels ?? [])].map(l => l.textContent).join(" ");
          const name = e.getAttribute("aria-label") || (labels ? (["radio", "checkbox"].includes(e.type) ? labels : group + " " + labels) : e.textContent);
          return name.trim().replace(/\s+/g, " ");
        }
        """;

    public IPage Page => page;

    public Task<string> TitleAsync() => page.TitleAsync();

    public async Task OpenAsync(string path) => await page.GotoAsync(path);

    /// <summary>Presses Tab until a control of that kind with that name has the focus.</summary>
    private async Task TabToAsync(string kind, string name, bool isWhole = false)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            var says = await page.EvaluateAsync<string>(Focused);
            var fits = isWhole ? says.StartsWith(name, StringComparison.Ordinal) : says.Contains(name, StringComparison.Ordinal);
            if (fits && await page.EvaluateAsync<bool>("kind => document.activeElement.matches(kind)", kind))
                return;
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"Tab does not reach “{name}” on “{await TitleAsync()}”");
    }

    /// <summary>Goes to the link whose name starts so.</summary>
    public Task TabToLinkAsync(string name) => TabToAsync("a[href]:not([href^='#'])", name, isWhole: true);

    /// <summary>Types into the field of that name, over what stands there.</summary>
    public async Task FillAsync(string name, string text)
    {
        await TabToAsync("input:not([type=radio]):not([type=checkbox]), textarea", name);
        await page.Keyboard.PressAsync("Control+A");
        if (text.Length == 0)
            await page.Keyboard.PressAsync("Delete");
        else
            await page.Keyboard.InsertTextAsync(text);
    }

    /// <summary>Chooses an answer: a radio by the arrows, a checkbox by Space.</summary>
    public async Task ChooseAsync(string question, string answer)
    {
        await TabToGroupAsync(question);
        for (var step = 0; step < 20; step++)
        {
            if ((await page.EvaluateAsync<string>(Focused)).StartsWith(answer, StringComparison.Ordinal))
            {
                if (!await page.EvaluateAsync<bool>("() => document.activeElement.checked"))
                    await page.Keyboard.PressAsync("Space");
                return;
            }
            var isRadio = await page.EvaluateAsync<bool>("() => document.activeElement.type === 'radio'");
            await page.Keyboard.PressAsync(isRadio ? "ArrowDown" : "Tab");
        }
        Assert.Fail($"“{question}” has no answer “{answer}”");
    }

    /// <summary>Ticks a box of its own.</summary>
    public async Task TickAsync(string name)
    {
        await TabToAsync("input[type=checkbox]", name);
        await page.Keyboard.PressAsync("Space");
    }

    /// <summary>Picks an option of a drop-down by the arrows.</summary>
    public async Task SelectAsync(string name, string option)
    {
        await TabToAsync("select", name);
        await page.Keyboard.PressAsync("Home");
        for (var step = 0; step < 60; step++)
        {
            if ((await page.EvaluateAsync<string>("() => document.activeElement.selectedOptions[0].textContent")).Trim().StartsWith(option, StringComparison.Ordinal))
                return;
            await page.Keyboard.PressAsync("ArrowDown");
        }
        Assert.Fail($"“{name}” has no option “{option}”");
    }

    /// <summary>Follows the link whose name starts so.</summary>
    public async Task FollowAsync(string name)
    {
        await TabToLinkAsync(name);
        await Steps.LeadsOnAsync(page, () => page.Keyboard.PressAsync("Enter"));
    }

    /// <summary>Presses the button whose name starts so.</summary>
    public async Task PressAsync(string name)
    {
        await TabToAsync("button", name, isWhole: true);
        await Steps.LeadsOnAsync(page, () => page.Keyboard.PressAsync("Enter"));
    }

    /// <summary>The title starts with these words: the first thing a screen reader says of a page.</summary>
    public async Task HearsAsync(string title) => Assert.StartsWith(title, await TitleAsync());

    private async Task TabToGroupAsync(string question)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            var legend = await page.EvaluateAsync<string>("() => document.activeElement.closest('fieldset')?.querySelector('legend')?.textContent.trim() ?? ''");
            if (legend.StartsWith(question, StringComparison.Ordinal))
                return;
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"Tab does not reach the question “{question}”");
    }
}
