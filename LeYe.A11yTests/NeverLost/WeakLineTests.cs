using System.Diagnostics;
using LeYe.A11yTests.Support;
using LeYe.A11yTests.Support.Portals;

namespace LeYe.A11yTests.NeverLost;

/// <summary>The roll on a weak line: 400 ms round trip, 50 kbit/s, 10 % loss, a telephone of 320 px (issue 4).</summary>
[Collection(ProofCollection.Name)]
public sealed class WeakLineTests(Proof proof)
{
    private const int People = 30;
    private const int MostBytes = 60_000;
    private const int MostBatches = 12;
    private static readonly TimeSpan Usable = TimeSpan.FromSeconds(8);

    [Fact]
    public async Task Roll_OnAWeakLine_IsUsableInEightSecondsAndAClassCostsAtMostSixtyKilobytes()
    {
        // A busy machine can only add to the time, so the best of three counts. Each try begins with an empty cache.
        var tries = new List<(TimeSpan Usable, long Bytes, int Batches)>();
        for (var turn = 0; turn < 3 && !tries.Any(t => t.Usable <= Usable); turn++)
            tries.Add(await TakeAsync());
        Assert.All(tries, t => Assert.InRange(t.Bytes, 10_000, MostBytes));
        Assert.All(tries, t => Assert.InRange(t.Batches, 1, MostBatches));
        Assert.True(tries.Min(t => t.Usable) <= Usable, string.Join(", ", tries));
    }

    [Fact]
    public async Task Roll_WhileNoSaveIsAnswered_TakesEveryMark()
    {
        var portal = await proof.Portals.GetAsync(PortalKind.Journeys);
        var (path, sessionId) = await ClassOfThirty.PutAsync(portal);
        await using var context = await proof.Browser.OpenAsync(new() { BaseURL = portal.Address });
        await proof.Portals.SignInAsync(context, PortalKind.Journeys, "coach-qingyang");
        var held = new TaskCompletionSource();
        await context.RouteAsync("**/register/draft", async route =>
        {
            await held.Task;
            await route.AbortAsync();
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        await page.Locator("#call").FocusAsync();
        await page.Keyboard.TypeAsync(new string('1', People));
        Assert.Equal("已点 30 人，共 30 人", await page.Locator("[data-meter]").Locator("xpath=ancestor::section//h2").TextContentAsync());
        await using (var db = portal.Read())
            Assert.Equal(0, db.Marks.Count(m => m.SessionId == sessionId));
        // Nor does the submit wait: the form carries every mark.
        await page.Keyboard.PressAsync("Control+Enter");
        await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Enter"), answer => answer.Request.Method == "GET" && answer.Url.Contains("done=submitted", StringComparison.Ordinal));
        await using (var db = portal.Read())
            Assert.Equal(People, db.Marks.Count(m => m.SessionId == sessionId));
        held.SetResult();
    }

    private async Task<(TimeSpan Usable, long Bytes, int Batches)> TakeAsync()
    {
        var portal = await proof.Portals.GetAsync(PortalKind.Journeys);
        var (path, sessionId) = await ClassOfThirty.PutAsync(portal);
        await using var line = WeakLine.To(portal.Address);
        await using var context = await proof.Browser.OpenAsync(new() { BaseURL = line.Address, ViewportSize = new() { Width = 320, Height = 640 } });
        await proof.Portals.SignInAsync(context, PortalKind.Journeys, "coach-qingyang");
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(60_000);
        var batches = 0;
        page.Request += (_, request) => batches += request.Url.EndsWith("/draft", StringComparison.Ordinal) ? 1 : 0;
        var clock = Stopwatch.StartNew();
        await page.GotoAsync(path, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.Commit });
        await page.Locator("#call").WaitForAsync();
        await page.WaitForFunctionAsync("() => document.activeElement && document.activeElement.id === 'call'");
        var usable = clock.Elapsed;
        // A quick coach: a mark every half second.
        for (var person = 0; person < People; person++)
        {
            await page.Keyboard.TypeAsync(person % 7 == 3 ? "5" : "1");
            await Task.Delay(500);
        }
        await page.Keyboard.PressAsync("Control+Enter");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/register?done=submitted");
        await using var db = portal.Read();
        Assert.Equal(People, db.Marks.Count(m => m.SessionId == sessionId));
        Assert.True(line.Lost > 0);
        return (usable, line.Bytes, batches);
    }
}
