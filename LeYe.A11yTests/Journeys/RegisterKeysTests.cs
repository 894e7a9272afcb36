using LeYe.A11yTests.NeverLost;
using LeYe.A11yTests.Pages;
using LeYe.A11yTests.Support;
using LeYe.A11yTests.Support.Browser;
using LeYe.A11yTests.Support.Portals;
using LeYe.Domain.Training.Attendance;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Journeys;

/// <summary>How many keys a register costs from the open page to saved (issue 4), counted at the keyboard of a real browser.</summary>
[Collection(ProofCollection.Name)]
public sealed class RegisterKeysTests(Proof proof)
{
    private int _keys;

    [Fact]
    public async Task RollCall_OfThirty_TakesAtMost32Keys()
    {
        await using var at = await OpenAsync("");
        foreach (var key in Enumerable.Repeat("1", 28).Append("5").Append("2"))
            await PressAsync(at.Page, key);
        await PressAsync(at.Page, "Control+Enter");
        await PressToAsync(at.Page, "Enter", "**/register?done=submitted");
        Assert.InRange(_keys, 1, 32);
        Assert.Equal([MarkKind.Absent, MarkKind.Late], at.Kinds().TakeLast(2));
    }

    [Fact]
    public async Task ExceptionLine_WithoutException_TakesTwoKeys()
    {
        await using var at = await OpenAsync("/line");
        await PressToAsync(at.Page, "Enter", null);
        await PressToAsync(at.Page, "Enter", "**/register?done=submitted");
        Assert.Equal(2, _keys);
        Assert.All(at.Kinds(), k => Assert.Equal(MarkKind.Present, k));
    }

    [Fact]
    public async Task ExceptionLine_TwoAbsentAndOneLate_TakesAtMost15Keys()
    {
        await using var at = await OpenAsync("/line");
        foreach (var key in "7 23 12/2")
            await PressAsync(at.Page, key == ' ' ? "Space" : key.ToString());
        await PressToAsync(at.Page, "Enter", null);
        await PressToAsync(at.Page, "Enter", "**/register?done=submitted");
        Assert.InRange(_keys, 1, 15);
        var kinds = at.Kinds();
        Assert.Equal((MarkKind.Absent, MarkKind.Absent, MarkKind.Late, 27), (kinds[6], kinds[22], kinds[11], kinds.Count(k => k == MarkKind.Present)));
    }

    [Fact]
    public async Task Correction_AfterSubmit_TakesAtMostSixKeys()
    {
        await using var at = await OpenAsync("/line");
        await PressToAsync(at.Page, "Enter", null);
        await PressToAsync(at.Page, "Enter", "**/register?done=submitted");
        _keys = 0;
        foreach (var key in new[] { "Tab", "1", "2", "/", "2" })
            await PressAsync(at.Page, key);
        await PressToAsync(at.Page, "Enter", "**/register?done=corrected*");
        Assert.InRange(_keys, 1, 6);
        Assert.Equal(MarkKind.Late, at.Kinds()[11]);
        Assert.Contains("由出勤改为迟到", await at.Page.Locator("[role=status]").First.TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RollCall_WhoChangedAMark_IsOneKeyAway()
    {
        await using var at = await OpenAsync("");
        await PressAsync(at.Page, "2");
        await at.Page.Locator("[data-draft-state]").Filter(new() { HasText = "草稿保存于" }).WaitForAsync();
        await PressAsync(at.Page, "Backspace");
        await PressAsync(at.Page, "0");
        await at.Page.Locator("#live").Filter(new() { HasText = "由未点改为迟到" }).WaitForAsync();
    }

    [Fact]
    public async Task RollCall_DuringComposition_MarksNobody_AndFullWidthDigitsCount()
    {
        await using var at = await OpenAsync("");
        await using var tools = await DevTools.OpenAsync(at.Page);
        var count = at.Page.Locator("[data-meter]").Locator("xpath=ancestor::section//h2");
        await tools.SendAsync("Input.imeSetComposition", new() { ["text"] = "1", ["selectionStart"] = 1, ["selectionEnd"] = 1 });
        await tools.SendAsync("Input.imeSetComposition", new() { ["text"] = "12", ["selectionStart"] = 2, ["selectionEnd"] = 2 });
        Assert.Equal("已点 0 人，共 30 人", await count.TextContentAsync());
        // Confirmed with Enter by the input method: the text counts, and nothing is submitted.
        await tools.SendAsync("Input.insertText", new() { ["text"] = "１５" });
        Assert.Equal("已点 2 人，共 30 人", await count.TextContentAsync());
        Assert.Equal(["出勤", "缺勤"], await at.Page.Locator("[data-roll] input:checked + label").AllTextContentsAsync());
    }

    private async Task PressAsync(IPage page, string key)
    {
        _keys++;
        await page.Keyboard.PressAsync(key);
    }

    private async Task PressToAsync(IPage page, string key, string? address)
    {
        _keys++;
        await Steps.LeadsOnAsync(page, () => page.Keyboard.PressAsync(key));
        if (address is not null)
            await page.WaitForURLAsync(address);
        // Nobody presses on before the page has said where they are.
        await page.WaitForFunctionAsync("() => document.activeElement.matches('[autofocus]')");
    }

    private async Task<OpenRegister> OpenAsync(string under)
    {
        var portal = await proof.Portals.GetAsync(PortalKind.Journeys);
        var (path, sessionId) = await ClassOfThirty.PutAsync(portal);
        var context = await proof.Browser.OpenAsync(new() { BaseURL = portal.Address });
        await proof.Portals.SignInAsync(context, PortalKind.Journeys, "coach-qingyang");
        var page = await context.NewPageAsync();
        await page.GotoAsync(path + under);
        await page.WaitForFunctionAsync("() => document.activeElement && document.activeElement.matches('input[type=text]')");
        return new OpenRegister(portal, context, page, sessionId);
    }

    private sealed record OpenRegister(RunningPortal Portal, IBrowserContext Context, IPage Page, int SessionId) : IAsyncDisposable
    {
        public List<MarkKind> Kinds()
        {
            using var db = Portal.Read();
            return [.. db.Marks.Where(m => m.SessionId == SessionId).OrderBy(m => m.Enrolment!.NumberInClass).Select(m => m.Kind)];
        }

        public async ValueTask DisposeAsync() => await Context.DisposeAsync();
    }
}
