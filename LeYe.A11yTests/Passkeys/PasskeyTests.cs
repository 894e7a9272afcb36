using LeYe.A11yTests.Journeys;
using LeYe.A11yTests.Support;
using LeYe.A11yTests.Support.Browser;
using LeYe.A11yTests.Support.Portals;

namespace LeYe.A11yTests.Passkeys;

/// <summary>A passkey from making it to signing in by it, in a real browser with a device of its own that says yes: by keyboard, under the page's own content policy.</summary>
[Collection(ProofCollection.Name)]
public sealed class PasskeyTests(Proof proof)
{
    private const string Owner = "coach-qingyang";

    [Fact]
    public async Task Passkey_MadeByItsOwner_SignsInWithoutNameAndPassword_UntilItIsRemoved()
    {
        var portal = await proof.Portals.GetAsync(PortalKind.Journeys);
        // Browsers allow passkeys without TLS on localhost alone.
        var address = portal.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        await using var context = await proof.Browser.OpenAsync(new() { BaseURL = address, ViewportSize = Screens.Wide });
        var page = await context.NewPageAsync();
        await using var tools = await DevTools.OpenAsync(page);
        await tools.SendAsync("WebAuthn.enable");
        var device = (await tools.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        })).GetProperty("authenticatorId").GetString()!;
        var user = new KeyboardUser(page);
        await user.OpenAsync("/signin");
        await user.FillAsync("账号", Owner);
        await user.FillAsync("密码", RunningPortal.Password);
        await user.PressAsync("登录");

        await user.OpenAsync("/account/passkeys");
        await user.FillAsync("名称", "办公室电脑");
        await user.FillAsync("现在的密码", "not my password");
        await user.PressAsync("添加通行密钥");
        await user.HearsAsync("错误：通行密钥");
        Assert.Empty((await tools.SendAsync("WebAuthn.getCredentials", new() { ["authenticatorId"] = device })).GetProperty("credentials").EnumerateArray());
        await user.FillAsync("现在的密码", RunningPortal.Password);
        await user.PressAsync("添加通行密钥");
        await user.HearsAsync("已添加通行密钥，");

        await user.PressAsync("退出登录");
        await user.OpenAsync("/signin?return=/training");
        await user.PressAsync("用通行密钥登录");
        await user.HearsAsync("培训");

        // Another device's answer, and one that was sent before, open nothing.
        await user.OpenAsync("/account/passkeys");
        Assert.DoesNotContain("还没有用过", await page.Locator("main table").InnerTextAsync());
        await user.PressAsync("删除");
        await user.HearsAsync("已删除通行密钥，");
        await user.PressAsync("退出登录");
        await user.OpenAsync("/signin");
        await user.PressAsync("用通行密钥登录");
        await user.HearsAsync("错误：登录");
    }
}
