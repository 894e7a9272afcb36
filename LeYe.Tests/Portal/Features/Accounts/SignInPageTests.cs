using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Portal.Commands;
using LeYe.Portal.Features.Accounts;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.Accounts;

/// <summary>Signing in and out, and what a visitor can see.</summary>
[Collection(PortalCollection.Name)]
public sealed class SignInPageTests(PortalFixture portal)
{
    [Theory]
    [InlineData("", "x", "请输入账号")]
    [InlineData("nobody", "", "请输入密码")]
    [InlineData("nobody", "wrong password", "账号或密码不对")]
    [InlineData("base-lead-qingyang", "wrong password", "账号或密码不对")]
    public async Task SignIn_Wrong_SaysTheSameWhetherTheAccountExistsOrNot(string name, string password, string message)
    {
        using var client = portal.Visitor();
        var page = await client.SubmitAsync(await client.GetAsync("/signin"), new() { ["username"] = name, ["password"] = password });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(page.Errors, e => e.Contains(message, StringComparison.Ordinal));
        Assert.Equal(name, page.Value("username"));
        Assert.Equal("", page.Value("password"));
    }

    [Fact]
    public async Task SignIn_ByMemoryOrPaste_AsksForNoPuzzle()
    {
        using var client = portal.Visitor();
        var page = await client.GetAsync(AccountLinks.SignIn);

        Assert.Equal(["username", "current-password"], page.Document.QuerySelectorAll("main input:not([type=hidden])").Select(i => i.GetAttribute("autocomplete")));
        Assert.Contains("两小时不用会自动退出，最长十二小时", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("登录已过期", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_WithAPageToReturnTo_GoesThere()
    {
        using var client = portal.Visitor();
        var closed = await client.GetAsync("/bases?page=2");
        var answer = await portal.SignInAsync(client, await client.FollowAsync(closed), RoleName.BaseLead);

        Assert.Equal("/bases?page=2", new Uri(portal.Address, answer.Location).PathAndQuery);
    }

    [Fact]
    public async Task Act_Done_SendsOnWithoutAPageBesideIt()
    {
        using var client = portal.Visitor();
        var done = await portal.SignInAsync(client, await client.GetAsync("/signin"), RoleName.Auditor);
        Assert.Equal((HttpStatusCode.Redirect, ""), (done.Status, done.Text));
    }

    [Fact]
    public async Task SignIn_TriedManyTimes_AnswersTheSameForANameThatNobodyHas()
    {
        await UserAddCommand.AddAsync(portal.Services, "tried-often", "测试账号", RoleName.Auditor, null, PortalFixture.Password);
        var answers = new List<string>[2];
        foreach (var (name, i) in new[] { ("tried-often", 0), ("nobody-at-all", 1) })
        {
            using var client = portal.Visitor();
            answers[i] = [];
            for (var turn = 0; turn < 13; turn++)
                answers[i].Add((await client.SubmitAsync(await client.GetAsync("/signin"), new() { ["username"] = name, ["password"] = "wrong-" + turn })).Document.QuerySelector("main .msg")!.TextContent);
        }
        Assert.Equal(answers[0], answers[1]);
        Assert.Contains("一分钟后再试", answers[0][^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/people")]
    [InlineData("/bases")]
    [InlineData("/people/1")]
    public async Task Visitor_AnyPageOfTheWork_IsSentToSignIn(string path)
    {
        using var client = portal.Visitor();
        var answer = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Contains("/signin?return=", answer.Location);
    }

    [Theory]
    [InlineData("/people?page=2", "/people?page=2")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("https://evil.example/", "/")]
    [InlineData(null, "/")]
    [InlineData("/people\r\nX-Evil: 1", "/")]
    public void ReturnAddress_OfAnotherSite_IsNotFollowed(string? asked, string expected) => Assert.Equal(expected, AccountLinks.Local(asked));

    [Fact]
    public async Task SignOut_EndsTheSignIn()
    {
        using var client = portal.Visitor();
        await client.SubmitAsync(await client.GetAsync("/signin"), new() { ["username"] = "auditor", ["password"] = PortalFixture.Password });
        var home = await client.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, home.Status);

        var answer = await client.SubmitAsync(home, [], "header form[action='/signout']");

        Assert.StartsWith("已退出登录", (await client.FollowAsync(answer)).Title);
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/")).Status);
    }

    [Fact]
    public async Task EveryAnswer_CarriesTheStrictHeaders()
    {
        using var client = portal.Visitor();
        using var answer = await client.RawAsync("/signin");

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.DoesNotContain("Server", answer.Headers.Select(h => h.Key));
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_Answers(string path)
    {
        using var client = portal.Visitor();
        using var answer = await client.RawAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
