using LeYe.A11yTests.ScreenReader.Journeys;
using LeYe.A11yTests.Support;
using LeYe.A11yTests.Support.Portals;
using LeYe.Domain.Placements;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Live;

/// <summary>Numbers that change by themselves can be stopped (WCAG 2.2.2), and what they say can be put off (2.2.4). By keyboard.</summary>
[Collection(ProofCollection.Name)]
public sealed class LiveHeadcountTests(Proof proof)
{
    private const string Total = "() => document.querySelector(\"[data-live='total:headcount']\").textContent";
    private const string Said = "() => document.getElementById('live').textContent";

    [Fact]
    public async Task LiveNumbers_Paused_StandStillUntilTheyAreResumed()
    {
        var portal = await proof.Portals.GetAsync(PortalKind.Journeys);
        await using var context = await OpenAsync(portal);
        var (paused, running) = (await ConnectAsync(context), await ConnectAsync(context));
        await PressAsync(paused, "[data-act=pause]");
        var before = await paused.EvaluateAsync<string>(Total);

        await EndAStayAsync(portal);
        await running.WaitForFunctionAsync($"before => ({Total})() !== before", before);
        Assert.Equal(before, await paused.EvaluateAsync<string>(Total));

        await PressAsync(paused, "[data-act=pause]");
        Assert.Equal(await running.EvaluateAsync<string>(Total), await paused.EvaluateAsync<string>(Total));
    }

    [Fact]
    public async Task LiveVoice_ChosenOff_SaysNothingWhereAnotherPageIsTold()
    {
        var portal = await proof.Portals.GetAsync(PortalKind.Journeys);
        await using var context = await OpenAsync(portal);
        var (silent, told) = (await ConnectAsync(context), await ConnectAsync(context));
        await PressAsync(silent, "input[name=voice][value=off]", "Space");
        foreach (var page in new[] { silent, told })
        {
            // Two sentences lie a minute apart; the button starts the count anew.
            await page.EvaluateAsync("() => { document.querySelector('[data-headcount]').dataset.interval = '1'; }");
            await PressAsync(page, "[data-act=pause]");
            await PressAsync(page, "[data-act=pause]");
            await page.WaitForFunctionAsync($"() => ({Said})().includes('已继续')");
        }

        await EndAStayAsync(portal);
        await told.WaitForFunctionAsync($"() => ({Said})().includes('原来')");
        Assert.DoesNotContain("原来", await silent.EvaluateAsync<string>(Said), StringComparison.Ordinal);
    }

    private async Task<IBrowserContext> OpenAsync(RunningPortal portal)
    {
        var context = await proof.Browser.OpenAsync(new() { BaseURL = portal.Address });
        await proof.Portals.SignInAsync(context, PortalKind.Journeys, "hq");
        return context;
    }

    private static async Task<IPage> ConnectAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync("/headcount");
        await page.Locator("[data-live=link]").GetByText("已连接").WaitForAsync();
        return page;
    }

    private static async Task PressAsync(IPage page, string control, string key = "Enter")
    {
        await page.Locator(control).FocusAsync();
        await page.Keyboard.PressAsync(key);
    }

    private static async Task EndAStayAsync(RunningPortal portal)
    {
        var (id, version) = DemoRecords.RunningStay(portal, 60);
        await using var scope = portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PlacementService>()
            .EndPlacementAsync(DemoRecords.Colleague(portal), id, RunningPortal.Today, EndReason.Resigned, version);
    }
}
