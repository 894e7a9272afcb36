using LeYe.A11yTests.Support;
using LeYe.A11yTests.Support.Browser;
using LeYe.A11yTests.Support.Portals;
using LeYe.A11yTests.Support.States;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Journeys;

/// <summary>The keys of the check-in desk, counted as they are pressed: a number and one key a person, one key to take back.</summary>
[Collection(ProofCollection.Name)]
public sealed class CheckInKeysTests(Proof proof)
{
    [Fact]
    public async Task Desk_NumberAndEnter_ChecksIn_SaysItOnce_AndTheFocusNeverLeavesTheField()
    {
        var portal = await proof.Portals.GetAsync(PortalKind.Journeys);
        await using var context = await proof.Browser.OpenAsync(new() { BaseURL = portal.Address, ViewportSize = Screens.Wide });
        await proof.Portals.SignInAsync(context, PortalKind.Journeys, "base-qingyang");
        var page = await context.NewPageAsync();
        await page.GotoAsync("/checkin/qingyang");
        await page.EvaluateAsync("() => { window.heard = []; new MutationObserver(() => { const t = document.getElementById('live').textContent; if (t) window.heard.push(t); }).observe(document.getElementById('live'), { childList: true }); }");
        var (first, second) = (DemoRecords.Fill(portal, "{absent:5}"), DemoRecords.Fill(portal, "{absent:6}"));

        await TypeAsync(page, first);
        // The next number is typed while the first is on its way.
        await TypeAsync(page, second);
        await SavedAsync(portal, first, isHere: true);
        await SavedAsync(portal, second, isHere: true);
        Assert.Equal("entry", await page.EvaluateAsync<string>("() => document.activeElement.name"));
        Assert.Equal("", await page.EvaluateAsync<string>("() => document.activeElement.value"));

        await page.Keyboard.PressAsync("-");
        await SavedAsync(portal, second, isHere: false);
        await SavedAsync(portal, first, isHere: true);
        await page.Locator("[data-answer]:has-text('已撤销')").WaitForAsync();
        await page.WaitForTimeoutAsync(400);
        var heard = await page.EvaluateAsync<string[]>("() => window.heard");
        Assert.Equal(heard.Distinct(), heard);
        Assert.Contains(heard, t => t.StartsWith("已撤销", StringComparison.Ordinal));
        Assert.Equal("entry", await page.EvaluateAsync<string>("() => document.activeElement.name"));

        // What cannot be done is said, and what was typed is there to be mended.
        await TypeAsync(page, "没有这个人");
        await page.Locator("[data-answer]:has-text('找不到')").WaitForAsync();
        Assert.Equal("没有这个人", await page.EvaluateAsync<string>("() => document.activeElement.value"));
    }

    private static async Task TypeAsync(IPage page, string text)
    {
        await page.Keyboard.InsertTextAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task SavedAsync(RunningPortal portal, string person, bool isHere)
    {
        var id = int.Parse(person, System.Globalization.CultureInfo.InvariantCulture);
        for (var turn = 0; turn < 200; turn++)
        {
            using (var db = portal.Read())
                if (db.CheckIns.Any(c => c.PersonId == id && c.On == RunningPortal.Today) == isHere)
                    return;
            await Task.Delay(50);
        }
        Assert.Fail($"person {person} is {(isHere ? "not " : "")}here");
    }
}
