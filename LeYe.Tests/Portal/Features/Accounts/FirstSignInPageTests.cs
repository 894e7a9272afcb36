using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Portal.Security;
using LeYe.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Features.Accounts;

/// <summary>The first administrator, made by the one-time link of a new installation.</summary>
public sealed class FirstSignInPageTests : IAsyncLifetime
{
    private readonly EmptyPortal _portal = new();

    public Task InitializeAsync() => _portal.InitializeAsync();

    public Task DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task FirstSignIn_ByTheLink_MakesTheAdministratorOnce()
    {
        using var client = _portal.Visitor();
        var link = "/first-sign-in?code=" + _portal.Services.GetRequiredService<FirstSignIn>().Code;
        Dictionary<string, string?> answers = new() { ["username"] = "chief", ["display"] = "管理员", ["password"] = "short", ["passwordAgain"] = "short" };
        var refused = await client.SubmitAsync(await client.GetAsync(link), answers);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);

        answers["password"] = answers["passwordAgain"] = PortalFixture.Password;
        var done = await client.SubmitAsync(refused, answers);

        Assert.Equal((HttpStatusCode.Redirect, "/", ""), (done.Status, done.Location, string.Join(";", done.Errors)));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/")).Status);
        using var other = _portal.Visitor();
        Assert.Null((await other.GetAsync(link)).Document.QuerySelector("main form"));
        using var db = _portal.Open();
        Assert.Equal(RoleName.Administrator, Assert.Single(db.Accounts.ToList()).Role);
    }

    [Fact]
    public async Task FirstSignIn_ByAnotherCode_ShowsNoForm()
    {
        using var client = _portal.Visitor();

        Assert.Null((await client.GetAsync("/first-sign-in?code=guess")).Document.QuerySelector("main form"));
    }

    private sealed class EmptyPortal : PortalFixture
    {
        protected override Task SeedAsync() => Task.CompletedTask;
    }
}
