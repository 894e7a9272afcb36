using LeYe.A11yTests.Pages;
using LeYe.A11yTests.Support;
using LeYe.A11yTests.Support.Browser;
using LeYe.A11yTests.Support.Portals;
using LeYe.A11yTests.Support.States;

namespace LeYe.A11yTests.Journeys;

/// <summary>Somebody comes who is not on the list: at most ten keys from the roll-call to saved (issue 4).</summary>
[Collection(ProofCollection.Name)]
public sealed class WalkInKeysTests(Proof proof)
{
    private const int MostKeys = 10;

    [Theory]
    [InlineData("+", "欧阳来客")]
    [InlineData("＋", "欧阳来宾")]
    public async Task WalkIn_FromTheRollCall_TakesAtMostTenKeys(string plus, string name)
    {
        var portal = await proof.Portals.GetAsync(PortalKind.Demonstration);
        await using var context = await proof.Browser.OpenAsync(new() { BaseURL = portal.Address, ViewportSize = Screens.Wide });
        await proof.Portals.SignInAsync(context, PortalKind.Demonstration, "coach-qingyang");
        var page = await context.NewPageAsync();
        await page.GotoAsync(DemoRecords.Fill(portal, "/training/{class:Draft}/sessions/{session:Draft}/register"));
        await page.Locator("#call").FocusAsync();

        var keys = 0;
        // A full-width sign comes from an input method, as text.
        await (plus == "+" ? page.Keyboard.PressAsync(plus) : page.Keyboard.InsertTextAsync(plus));
        keys++;
        foreach (var character in name)
        {
            await page.Keyboard.InsertTextAsync(character.ToString());
            keys++;
        }
        await Steps.LeadsOnAsync(page, () => page.Keyboard.PressAsync("Enter"));
        keys++;

        Assert.StartsWith("已记为待补登", await page.TitleAsync());
        Assert.Contains(name, await page.Locator("main").InnerTextAsync());
        Assert.InRange(keys, 1, MostKeys);
    }
}
