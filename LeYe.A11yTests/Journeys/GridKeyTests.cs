using LeYe.A11yTests.Support;
using LeYe.A11yTests.Support.Browser;
using LeYe.A11yTests.Support.Portals;
using LeYe.A11yTests.Support.States;
using LeYe.Domain.Income;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Journeys;

/// <summary>The keys of the income grid and of the faults of an import, counted as they are pressed (issue 5; peers.md I1–I3, B2).</summary>
[Collection(ProofCollection.Name)]
public sealed class GridKeyTests(Proof proof)
{
    private const string Month = "/income/qingyang/2024-02";

    [Fact]
    public async Task IncomeGrid_DigitsAndEnterOrOneEqualsSign_SaveARowAndMoveDown()
    {
        var (portal, page) = await OpenAsync(Month);
        var wages = page.Locator("[data-amount=wage]");
        await wages.First.FocusAsync();
        await wages.First.SelectTextAsync();
        await PressAsync(page, "3", "8", "1", "5", "Enter");
        var first = await PersonAsync(wages.Nth(0));
        Assert.Equal(await PersonAsync(wages.Nth(1)), await FocusedAsync(page));
        await SavedAsync(portal, first, r => r.WageFen == 381_500 && r.Entry == IncomeEntry.Typed);

        await PressAsync(page, "=");
        Assert.Equal(await PersonAsync(wages.Nth(2)), await FocusedAsync(page));
        await SavedAsync(portal, await PersonAsync(wages.Nth(1)), r => r.Entry == IncomeEntry.CopiedLastMonth);

        foreach (var other in new[] { "piece", "bonus" })
            await page.Locator($"[data-amount={other}]").Nth(2).FillAsync("");
        await wages.Nth(2).FocusAsync();
        await wages.Nth(2).SelectTextAsync();
        await PressAsync(page, "0", "Enter");
        Assert.StartsWith("zero.", await NameAsync(page), StringComparison.Ordinal);
        await PressAsync(page, "ArrowDown", "Enter");
        Assert.Equal(await PersonAsync(wages.Nth(3)), await FocusedAsync(page));
        await SavedAsync(portal, await PersonAsync(wages.Nth(2)), r => r.GrossFen == 0 && r.ZeroReason == ZeroReason.OnLeave);

        await PressAsync(page, "9", "8", "7", "6", "5", "Enter");
        await SavedAsync(portal, await PersonAsync(wages.Nth(3)), r => r.WageFen == 9_876_500);
        await page.Locator("select[name^='outlier.']").First.WaitForAsync();
        Assert.Equal(await PersonAsync(wages.Nth(4)), await FocusedAsync(page));
    }

    [Fact]
    public async Task ImportFaults_F8AndShiftF8_WalkTheWrongCellsAndOneEnterGoesOn()
    {
        var (_, page) = await OpenAsync("/imports/{import:Faults}");
        await PressAsync(page, "F8");
        var first = await NameAsync(page);
        Assert.StartsWith("cell.3.", first, StringComparison.Ordinal);
        await PressAsync(page, "Enter");
        var second = await NameAsync(page);
        Assert.StartsWith("cell.4.", second, StringComparison.Ordinal);
        await PressAsync(page, "Shift+F8");
        Assert.Equal(first, await NameAsync(page));
        Assert.Equal("true", await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('aria-invalid')"));
    }

    private async Task<(RunningPortal Portal, IPage Page)> OpenAsync(string path)
    {
        var portal = await proof.Portals.GetAsync(PortalKind.Journeys);
        var context = await proof.Browser.OpenAsync(new() { BaseURL = portal.Address, ViewportSize = Screens.Wide });
        await proof.Portals.SignInAsync(context, PortalKind.Journeys, "base-qingyang");
        var page = await context.NewPageAsync();
        await page.GotoAsync(DemoRecords.Fill(portal, path));
        return (portal, page);
    }

    private static async Task PressAsync(IPage page, params string[] keys)
    {
        foreach (var key in keys)
            await page.Keyboard.PressAsync(key);
    }

    private static Task<string> NameAsync(IPage page) => page.EvaluateAsync<string>("() => document.activeElement.name ?? ''");

    private static async Task<string> PersonAsync(ILocator field) => (await field.GetAttributeAsync("name"))!.Split('.')[1];

    private static async Task<string> FocusedAsync(IPage page) => (await NameAsync(page)).Split('.')[1];

    // The save is on its way while the hands are at the next row already.
    private static async Task SavedAsync(RunningPortal portal, string person, Func<IncomeRecord, bool> holds)
    {
        var id = int.Parse(person, System.Globalization.CultureInfo.InvariantCulture);
        for (var turn = 0; turn < 200; turn++)
        {
            using (var db = portal.Read())
                if (db.Incomes.SingleOrDefault(i => i.PersonId == id && i.WorkMonth == 202402) is { } record && holds(record))
                    return;
            await Task.Delay(50);
        }
        Assert.Fail($"the row of person {person} was not saved as typed");
    }
}
