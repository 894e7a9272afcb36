using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LeYe.Domain.Accounts;
using LeYe.Portal.Features.Accounts;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Security;

/// <summary>A form is carried out only for the sign-in that was given it. What was typed is not lost, but nothing is done.</summary>
public sealed class ForeignTokenTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const string Page = "/clients/new";
    private const string TokenName = "__RequestVerificationToken";

    [Fact]
    public async Task Form_WithItsOwnToken_IsCarriedOut()
    {
        using var client = await portal.FreshAsync(RoleName.BaseLead);
        var answer = await client.SubmitAsync(await client.GetAsync(Page), new() { ["name"] = "自己的客户" });
        Assert.Equal((HttpStatusCode.Redirect, 1), (answer.Status, Count("自己的客户")));
    }

    [Theory]
    [InlineData(RoleName.BaseLead, "qingyang", "另一次登录")]
    [InlineData(RoleName.BaseLead, "guilin", "另一个账号")]
    [InlineData(RoleName.Operator, "", "另一个角色")]
    public async Task Form_WithTheTokenOfAnotherSignIn_IsNotCarriedOut(RoleName role, string baseKey, string name)
    {
        using var owner = await portal.FreshAsync(RoleName.BaseLead);
        using var other = await portal.FreshAsync(role, baseKey);
        var token = TokenOf(await owner.GetAsync(Page));
        var answer = await other.SubmitAsync(await other.GetAsync(Page), new() { ["name"] = name, [TokenName] = token });
        Assert.Equal((HttpStatusCode.BadRequest, 0), (answer.Status, Count(name)));
        // Even with the owner's token cookie: the token speaks of the account.
        foreach (var cookie in owner.Cookies.GetCookies(portal.Address).Where(c => c.Name.Contains("Antiforgery", StringComparison.OrdinalIgnoreCase) || c.Name.Contains("form", StringComparison.OrdinalIgnoreCase)))
            other.Cookies.Add(portal.Address, new Cookie(cookie.Name, cookie.Value, "/"));
        if (baseKey != "qingyang")
        {
            answer = await other.SubmitAsync(await other.GetAsync(Page), new() { ["name"] = name, [TokenName] = token });
            Assert.Equal((HttpStatusCode.BadRequest, 0), (answer.Status, Count(name)));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("CfDJ8Invented")]
    public async Task Form_WithoutAToken_IsNotCarriedOut(string? token)
    {
        using var client = await portal.FreshAsync(RoleName.BaseLead);
        var answer = await client.SubmitAsync(await client.GetAsync(Page), new() { ["name"] = "没有令牌", [TokenName] = token });
        Assert.Equal((HttpStatusCode.BadRequest, 0), (answer.Status, Count("没有令牌")));
        Assert.Equal("没有令牌", answer.Value("name"));
    }

    [Fact]
    public async Task Form_ReplayedAfterSigningOut_IsNotCarriedOutAndLeadsToTheSignIn()
    {
        using var client = await portal.FreshAsync(RoleName.BaseLead);
        var page = await client.GetAsync(Page);
        var signedOut = await client.SubmitAsync(page, [], $"form[action='{AccountLinks.SignOut}']");
        Assert.Equal(HttpStatusCode.Redirect, signedOut.Status);
        var answer = await client.SubmitAsync(page, new() { ["name"] = "退出以后" });
        Assert.Equal((HttpStatusCode.Redirect, 0), (answer.Status, Count("退出以后")));
        Assert.StartsWith(AccountLinks.SignIn, answer.Location!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_SentTwice_IsOneAct()
    {
        using var client = await portal.FreshAsync(RoleName.BaseLead);
        var page = await client.GetAsync("/people/new");
        Assert.NotNull(page.Document.QuerySelector("main form input[type=hidden]"));
        var form = await client.GetAsync(Page);
        var (first, second) = (await client.SubmitAsync(form, new() { ["name"] = "按了两次" }), await client.SubmitAsync(form, new() { ["name"] = "按了两次" }));
        Assert.Equal((HttpStatusCode.Redirect, 1), (first.Status, Count("按了两次")));
        Assert.NotEqual(HttpStatusCode.InternalServerError, second.Status);
    }

    private static string TokenOf(PortalAnswer page) => page.Document.QuerySelector<IHtmlInputElement>($"main input[name='{TokenName}']")!.Value;

    private int Count(string name)
    {
        using var db = portal.Open();
        return db.Clients.Count(c => c.Name == name);
    }
}
