using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Portal.Commands;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.Accounts;

/// <summary>Signing in with an authenticator, from setting it up to losing it, and the list of sign-ins.</summary>
[Collection(PortalCollection.Name)]
public sealed class SecondFactorPagesTests(PortalFixture portal)
{
    private const string Sentence = "一句好记的话 2024";

    [Fact]
    public async Task SecondStep_IsAskedForAfterThePassword_AndACodeIsTakenOnce()
    {
        using var owner = await SignedUpAsync("second-one");
        var (secret, codes) = await TurnOnAsync(owner);
        Assert.Equal(10, codes.Count);
        Assert.Equal(HttpStatusCode.OK, (await owner.GetAsync("/account")).Status);

        using var browser = portal.Visitor();
        var asked = await PasswordAsync(browser, "second-one", "/audit");
        Assert.Equal("/signin/code?return=%2Faudit", asked.Location);
        // The password alone opens nothing.
        Assert.StartsWith("/signin", (await browser.GetAsync("/account")).Location, StringComparison.Ordinal);
        var page = await browser.FollowAsync(asked);
        Assert.Contains("验证码不对", (await CodeAsync(browser, page, "000000")).Text, StringComparison.Ordinal);
        // The next half minute's code: the present one was used to set it up.
        var code = Authenticator.Code(secret, 1);
        // Full width, with a space, as an input method may leave it.
        var done = await CodeAsync(browser, page, string.Concat(code[..3].Select(Wide)) + " " + code[3..]);
        Assert.Equal((HttpStatusCode.Redirect, "/audit"), (done.Status, done.Location));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account")).Status);

        using var thief = portal.Visitor();
        var replay = await CodeAsync(thief, await thief.FollowAsync(await PasswordAsync(thief, "second-one")), code);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, replay.Status);
        Assert.Contains("刚用过", replay.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RecoveryCode_SignsInOnce_AndStandsInTheAudit()
    {
        using var owner = await SignedUpAsync("second-two");
        var (_, codes) = await TurnOnAsync(owner);
        using var browser = portal.Visitor();
        var done = await CodeAsync(browser, await browser.FollowAsync(await PasswordAsync(browser, "second-two")), codes[0]);
        Assert.Equal("/", done.Location);
        using var again = portal.Visitor();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await CodeAsync(again, await again.FollowAsync(await PasswordAsync(again, "second-two")), codes[0])).Status);
        using var db = portal.Open();
        var id = db.Accounts.Single(a => a.UserName == "second-two").Id;
        Assert.Equal(1, db.Audit.Count(a => a.Act == "UseRecoveryCode" && a.SubjectId == id));
    }

    [Fact]
    public async Task Codes_TriedTenTimes_AreShutForAQuarterOfAnHour()
    {
        using var owner = await SignedUpAsync("second-three");
        var (secret, codes) = await TurnOnAsync(owner);
        using var thief = portal.Visitor();
        var page = await thief.FollowAsync(await PasswordAsync(thief, "second-three"));
        PortalAnswer last = page;
        for (var i = 0; i < 10; i++)
            last = await CodeAsync(thief, page, "no-such-code-" + i);
        Assert.Contains("十五分钟", last.Text, StringComparison.Ordinal);
        Assert.Contains("十五分钟", (await CodeAsync(thief, page, codes[0])).Text, StringComparison.Ordinal);
        using var browser = portal.Visitor();
        // Identity's lock-outs go by the machine's clock: it is put back instead of waiting.
        using (var db = portal.Open())
        {
            var account = db.Accounts.Single(a => a.UserName == "second-three");
            Assert.True(account.LockedUntilAt > DateTime.UtcNow.AddMinutes(14));
            account.LockedUntilAt = DateTime.UtcNow.AddSeconds(-1);
            db.SaveChanges();
        }
        Assert.Equal("/", (await CodeAsync(browser, await browser.FollowAsync(await PasswordAsync(browser, "second-three")), Authenticator.Code(secret, 1))).Location);
    }

    [Fact]
    public async Task OneTimeCode_OfTheAdministrator_DoesNotGoRoundTheSecondStep_UntilItIsCleared()
    {
        using var owner = await SignedUpAsync("second-four");
        var (_, codes) = await TurnOnAsync(owner);
        var admin = await portal.SignedInAsync(RoleName.Administrator);
        var id = IdOf("second-four");
        var fresh = await CodeFromAsync(admin, $"/accounts/{id}/code");
        using var browser = portal.Visitor();
        var next = await UseAsync(browser, "second-four", fresh);
        Assert.Equal("/signin/code", next.Location);
        Assert.Equal("/", (await CodeAsync(browser, await browser.FollowAsync(next), codes[1])).Location);

        var cleared = await admin.SubmitAsync(await admin.GetAsync($"/accounts/{id}/second"), new() { ["reason"] = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cleared.Status);
        cleared = await admin.SubmitAsync(await admin.GetAsync($"/accounts/{id}/second"), new() { ["reason"] = "本人当面出示证件" });
        Assert.Equal($"/accounts/{id}?done=cleared", cleared.Location);
        portal.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.StartsWith("/signin", (await browser.GetAsync("/account")).Location, StringComparison.Ordinal);
        Assert.Equal("/", (await PasswordAsync(browser, "second-four")).Location);
    }

    [Fact]
    public async Task TurningOff_AsksForThePassword_AndThePageOfASecretNeedsOne()
    {
        using var owner = await SignedUpAsync("second-five");
        var page = await owner.GetAsync("/account/second");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await owner.SubmitAsync(page, new() { ["passwordNow"] = "不是这个密码啊啊" })).Status);
        Assert.Equal("/account/second", (await owner.GetAsync("/account/second/setup")).Location);
        await TurnOnAsync(owner);
        page = await owner.GetAsync("/account/second");
        Assert.Contains("还剩 10 个", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await owner.SubmitAsync(page, new() { ["passwordOff"] = "不是这个密码啊啊" }, Form("off"))).Status);
        var renewed = await owner.SubmitAsync(page, new() { ["passwordCodes"] = Sentence }, Form("codes"));
        Assert.Equal(10, CodesOf(renewed).Count);
        Assert.Equal("/account/second?done=off", (await owner.SubmitAsync(page, new() { ["passwordOff"] = Sentence }, Form("off"))).Location);
        using var browser = portal.Visitor();
        Assert.Equal("/", (await PasswordAsync(browser, "second-five")).Location);
    }

    [Fact]
    public async Task SignIns_AreListed_AndOneIsEndedAtOnce()
    {
        using var here = await SignedUpAsync("listed");
        using var there = portal.Visitor();
        await PasswordAsync(there, "listed");
        var page = await here.GetAsync("/account");
        Assert.Equal(2, page.Document.QuerySelectorAll("table tbody tr").Length);
        Assert.Contains("这台设备", page.Text, StringComparison.Ordinal);
        var ended = await here.SubmitAsync(page, [], "main form:has(input[name=_handler][value^=end-])");
        Assert.Equal("/account?done=one-ended", ended.Location);
        Assert.StartsWith("/signin", (await there.GetAsync("/account")).Location, StringComparison.Ordinal);
        Assert.Single((await here.GetAsync("/account")).Document.QuerySelectorAll("table tbody tr"));
        // Somebody else's cannot be named.
        var other = await portal.SignedInAsync(RoleName.Auditor);
        using var db = portal.Open();
        var foreign = db.SignIns.OrderBy(s => s.Id).Last(s => s.AccountId == IdOf("listed")).Id;
        var tampered = await other.SubmitAsync(await other.GetAsync("/account"), new() { ["_handler"] = "end-" + foreign }, Form("password"));
        Assert.Equal(HttpStatusCode.BadRequest, tampered.Status);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/account")).Status);
    }

    [Fact]
    public async Task Cookie_OfASignInThatWasEnded_IsGoodForNothing()
    {
        using var browser = await SignedUpAsync("copied");
        using var copy = portal.Visitor();
        foreach (Cookie cookie in browser.Cookies.GetAllCookies())
            copy.Cookies.Add(cookie);
        Assert.Equal(HttpStatusCode.OK, (await copy.GetAsync("/account")).Status);
        await browser.SubmitAsync(await browser.GetAsync("/account"), [], "form[action='/signout']");
        Assert.StartsWith("/signin", (await copy.GetAsync("/account")).Location, StringComparison.Ordinal);
    }

    private static char Wide(char digit) => (char)(digit - '0' + '０');

    private static string Form(string name) => $"main form:has(input[name=_handler][value={name}])";

    private static List<string> CodesOf(PortalAnswer page) => [.. page.Document.QuerySelectorAll("main ul.dots li").Select(l => l.TextContent.Trim())];

    private static Task<PortalAnswer> CodeAsync(PortalClient client, PortalAnswer page, string code) => client.SubmitAsync(page, new() { ["code"] = code });

    private static async Task<PortalAnswer> PasswordAsync(PortalClient client, string name, string? page = null) =>
        await client.SubmitAsync(await client.GetAsync("/signin" + (page is null ? "" : "?return=" + Uri.EscapeDataString(page))), new() { ["username"] = name, ["password"] = Sentence });

    private static async Task<PortalAnswer> UseAsync(PortalClient client, string name, string code) => await client.SubmitAsync(await client.GetAsync("/invitation"),
        new() { ["username"] = name, ["code"] = code, ["password"] = Sentence, ["passwordAgain"] = Sentence });

    private static async Task<string> CodeFromAsync(PortalClient admin, string path) =>
        (await admin.SubmitAsync(await admin.GetAsync(path), [])).Document.QuerySelector(".big")!.TextContent;

    private static async Task<(string Secret, List<string> Codes)> TurnOnAsync(PortalClient owner)
    {
        var begun = await owner.SubmitAsync(await owner.GetAsync("/account/second"), new() { ["passwordNow"] = Sentence });
        var setup = await owner.FollowAsync(begun);
        var secret = setup.Document.QuerySelector(".big")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        Assert.NotNull(setup.Document.QuerySelector("svg[role=img]"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await owner.SubmitAsync(setup, new() { ["code"] = "12" })).Status);
        return (secret, CodesOf(await owner.SubmitAsync(setup, new() { ["code"] = Authenticator.Code(secret) })));
    }

    private int IdOf(string name)
    {
        using var db = portal.Open();
        return db.Accounts.Single(a => a.UserName == name).Id;
    }

    private async Task<PortalClient> SignedUpAsync(string name)
    {
        await UserAddCommand.AddAsync(portal.Services, name, "测试账号", RoleName.Auditor, null, Sentence);
        var client = portal.Visitor();
        Assert.Equal("/", (await PasswordAsync(client, name)).Location);
        return client;
    }
}
