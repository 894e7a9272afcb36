using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Portal.Security;
using LeYe.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Setup;

/// <summary>What was typed survives the end of the sign-in, for its owner only.</summary>
public sealed class EndedSignInTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const string Page = "/people/new";
    private const string Again = "登录已过期，您填的内容都在，请再按一次提交按钮";
    private static readonly TimeSpan PastIdle = TimeSpan.FromMinutes(121);

    private static readonly Dictionary<string, string?> Typed = new() { ["name"] = "测试学员甲" };

    [Fact]
    public async Task Form_SentAfterTheSignInEnded_ComesBackWithWhatWasTyped()
    {
        using var client = await portal.FreshAsync(RoleName.BaseClerk);
        var refused = await SendTooLateAsync(client, Typed);
        Assert.Equal(HttpStatusCode.Redirect, refused.Status);
        Assert.Equal("/signin?return=%2Fpeople%2Fnew", new Uri(portal.Address, refused.Location).PathAndQuery);

        var signIn = await client.FollowAsync(refused);
        Assert.StartsWith("登录已过期", signIn.Title);
        Assert.Contains("您填的内容都在", signIn.Main, StringComparison.Ordinal);

        var page = await client.FollowAsync(await portal.SignInAsync(client, signIn, RoleName.BaseClerk));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.StartsWith("错误：", page.Title);
        Assert.Equal([Again], page.Errors);
        Assert.Equal("测试学员甲", page.Value("name"));
        Assert.Equal("true", page.Document.QuerySelector("main form")!.GetAttribute("data-dirty"));

        // Sent once more, it is read like any other; and then it is over.
        var sent = await client.SubmitAsync(page, []);
        Assert.DoesNotContain(Again, sent.Errors);
        Assert.Equal("测试学员甲", sent.Value("name"));
        Assert.Equal("", (await client.GetAsync(Page)).Value("name"));
    }

    [Fact]
    public async Task Form_OfAnotherAccount_IsNotSeenInTheSameBrowser()
    {
        using var client = await portal.FreshAsync(RoleName.BaseClerk);
        var signIn = await client.FollowAsync(await SendTooLateAsync(client, Typed));
        var other = await client.FollowAsync(await portal.SignInAsync(client, signIn, RoleName.BaseLead));
        Assert.Equal(("", 0), (other.Value("name"), other.Errors.Count));

        await client.SubmitAsync(other, [], "header form");
        await portal.SignInAsync(client, await client.GetAsync("/signin"), RoleName.BaseClerk);
        Assert.Equal("测试学员甲", (await client.GetAsync(Page)).Value("name"));
    }

    [Fact]
    public async Task Form_OfTheSameAccount_IsNotSeenInAnotherBrowser()
    {
        using var client = await portal.FreshAsync(RoleName.BaseClerk, "guilin");
        await SendTooLateAsync(client, Typed);
        using var elsewhere = await portal.FreshAsync(RoleName.BaseClerk, "guilin");
        Assert.Equal("", (await elsewhere.GetAsync(Page)).Value("name"));
    }

    [Fact]
    public async Task Form_SentAfterSigningOutElsewhere_ComesBackToo()
    {
        using var client = await portal.FreshAsync(RoleName.BaseClerk);
        var page = await client.GetAsync(Page);
        await client.SubmitAsync(page, [], "header form");
        var refused = await client.SubmitAsync(page, Typed);
        var back = await client.FollowAsync(await portal.SignInAsync(client, await client.FollowAsync(refused), RoleName.BaseClerk));
        Assert.Equal("测试学员甲", back.Value("name"));
    }

    [Fact]
    public async Task Form_OfAStranger_IsNotKept()
    {
        using var client = await portal.FreshAsync(RoleName.BaseClerk);
        foreach (var mark in new[] { null, "", "forged" })
        {
            var refused = await SendTooLateAsync(client, new() { ["name"] = "测试学员甲", ["formOwner"] = mark });
            Assert.Equal(HttpStatusCode.Redirect, refused.Status);
            Assert.Null(client.Cookies.GetCookies(portal.Address)["leye-kept"]);
            await portal.SignInAsync(client, await client.FollowAsync(refused), RoleName.BaseClerk);
        }
    }

    [Fact]
    public async Task Form_WithPasswordsAndTokens_IsKeptWithoutThem()
    {
        using var client = await portal.FreshAsync(RoleName.BaseClerk);
        await SendTooLateAsync(client, new() { ["name"] = "测试学员甲", ["passwordNew"] = "secret secret" });
        var browser = client.Cookies.GetCookies(portal.Address)["leye-kept"]!.Value;
        using var db = portal.Open();
        var owner = db.Accounts.Single(a => a.Role == RoleName.BaseClerk && a.BaseId == portal.BaseId("qingyang")).Id;
        var kept = portal.Services.GetRequiredService<KeptForms>().Show(owner, browser, Page)!;
        Assert.Contains("name", kept.Keys);
        Assert.DoesNotContain(kept.Keys, k => k.StartsWith("password", StringComparison.Ordinal) || k.StartsWith('_') || k == "formOwner");
    }

    private async Task<PortalAnswer> SendTooLateAsync(PortalClient client, Dictionary<string, string?> typed)
    {
        var page = await client.GetAsync(Page);
        portal.Time.Advance(PastIdle);
        return await client.SubmitAsync(page, typed);
    }
}
