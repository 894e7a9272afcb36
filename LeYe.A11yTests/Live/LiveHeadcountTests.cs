using LeYe.A11yTests.ScreenReader.Journeys;
using LeYe.A11yTests.Support;
using LeYe.A11yTests.Support.Portals;
using LeYe.Domain.Headcount;
using LeYe.Domain.Placements;
using LeYe.Portal.Security;
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

    [Fact]
    public async Task LiveNumbers_AfterAGap_AreThoseOfNowAgain()
    {
        var portal = await proof.Portals.GetAsync(PortalKind.Journeys);
        await using var context = await OpenAsync(portal);
        var page = await ConnectAsync(context);
        var before = await page.EvaluateAsync<string>(Total);
        await page.EvaluateAsync("() => { const at = document.querySelector('[data-live=link]'); window.seen = []; new MutationObserver(() => window.seen.push(at.textContent)).observe(at, { childList: true, characterData: true, subtree: true }); }");
        await using (var db = portal.Read())
            portal.Services.GetRequiredService<SignInEnds>().Tell(db.Accounts.Single(a => a.UserName == "hq").Id);
        await EndAStayAsync(portal);

        await page.WaitForFunctionAsync($"before => ({Total})() !== before", before);
        await page.Locator("[data-live=link]").GetByText("已连接").WaitForAsync();
        Assert.Contains(await page.EvaluateAsync<string[]>("() => window.seen"), text => text.Contains("连接中断", StringComparison.Ordinal));
    }

    [Fact]
    public async Task LiveNumbers_WithoutWebSockets_AreAskedForFromTimeToTime()
    {
        var portal = await proof.Portals.GetAsync(PortalKind.Journeys);
        await using var context = await OpenAsync(portal);
        await context.AddInitScriptAsync("window.WebSocket = undefined");
        var page = await context.NewPageAsync();
        await page.GotoAsync("/headcount");
        await page.Locator("[data-live=link]").GetByText("每15秒").WaitForAsync();
        var before = await page.EvaluateAsync<string>(Total);
        await EndAStayAsync(portal);

        await page.WaitForFunctionAsync($"before => ({Total})() !== before", before);
    }

    [Fact]
    public async Task LiveNumbers_ThatChange_LeaveFocusAndWhatHasItAlone()
    {
        var portal = await proof.Portals.GetAsync(PortalKind.Journeys);
        await using var context = await OpenAsync(portal);
        var page = await ConnectAsync(context);
        await page.Locator("main table a").First.FocusAsync();
        await page.EvaluateAsync("() => { window.here = document.activeElement; window.cells = document.querySelectorAll('main td, main th').length; }");
        var before = await page.EvaluateAsync<string>(Total);
        await EndAStayAsync(portal);
        await page.WaitForFunctionAsync($"before => ({Total})() !== before", before);

        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement === window.here && window.here.isConnected && document.querySelectorAll('main td, main th').length === window.cells"));
    }

    [Fact]
    public async Task KeyF9_SaysTheNumbersOfNowAndMovesNoFocus()
    {
        var portal = await proof.Portals.GetAsync(PortalKind.Journeys);
        await using var context = await OpenAsync(portal);
        var page = await ConnectAsync(context);
        await page.Locator("[data-act=pause]").FocusAsync();
        await page.Keyboard.PressAsync("F9");

        await page.WaitForFunctionAsync($"() => ({Said})().includes('在岗合计')");
        Assert.Contains("在训", await page.EvaluateAsync<string>(Said), StringComparison.Ordinal);
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.matches('[data-act=pause]')"));
    }

    [Fact]
    public async Task LiveVoice_Chosen_IsSentWithTheNextPage()
    {
        var portal = await proof.Portals.GetAsync(PortalKind.Journeys);
        await using var context = await OpenAsync(portal);
        var page = await ConnectAsync(context);
        await PressAsync(page, "input[name=voice][value=demand]", "Space");
        var answer = (await page.GotoAsync("/headcount"))!;

        Assert.Matches("value=\"demand\"[^>]* checked", await answer.TextAsync());
        await PressAsync(page, "input[name=voice][value=auto]", "Space");
    }

    [Fact]
    public async Task WallDisplay_Revoked_IsBlankWithinASecondAndSaysWhy()
    {
        var portal = await proof.Portals.GetAsync(PortalKind.Journeys);
        await using var context = await proof.Browser.OpenAsync(new() { BaseURL = portal.Address });
        await proof.Portals.SignInAsync(context, PortalKind.Journeys, "base-qingyang");
        var page = await context.NewPageAsync();
        await page.GotoAsync("/headcount/boards");
        await page.Locator("input[name=name]").FillAsync("走道");
        await page.Locator("main form [type=submit]").ClickAsync();
        await page.GotoAsync("/board");
        await page.Locator("[data-live=link]").GetByText("自动更新中").WaitForAsync();
        await using var db = portal.Read();
        var device = db.Boards.OrderBy(b => b.Id).Last(b => b.Name == "走道");
        await portal.Services.GetRequiredService<BoardDeviceService>().RevokeAsync(DemoRecords.Colleague(portal), device.Id);

        await page.WaitForFunctionAsync("() => document.getElementById('main').textContent.trim() === '这台设备已被收回，不再显示数字。'", null, new() { Timeout = 1000 });
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
