using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Portal.Commands;
using LeYe.Portal.Security;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.Accounts;

/// <summary>Inviting, setting a password by a one-time code, shutting an account.</summary>
[Collection(PortalCollection.Name)]
public sealed class AccountPagesTests(PortalFixture portal)
{
    private const string Sentence = "一句好记的话 2024";

    [Fact]
    public async Task Invitation_FromTheAdministratorToTheFirstSignIn_NeedsNoMail()
    {
        var code = await InviteAsync("mail-less", new());
        using var visitor = portal.Visitor();
        var done = await UseAsync(visitor, "mail-less", code, Sentence);
        Assert.Equal((HttpStatusCode.Redirect, "/"), (done.Status, done.Location));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/")).Status);
        // Used up: the same code says nothing about what was wrong with it.
        using var other = portal.Visitor();
        var again = await UseAsync(other, "mail-less", code, Sentence);
        var unknown = await UseAsync(other, "no-such-account", code, Sentence);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (again.Status, unknown.Status));
        Assert.Equal(Fault(again), Fault(unknown));
        Assert.DoesNotContain(Sentence, again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Account_ShutByTheAdministrator_EndsItsSignInWithinAMinute()
    {
        var code = await InviteAsync("leaver", new());
        using var visitor = portal.Visitor();
        await UseAsync(visitor, "leaver", code, Sentence);
        var admin = await portal.SignedInAsync(RoleName.Administrator);
        int id;
        using (var db = portal.Open())
            id = db.Accounts.Single(a => a.UserName == "leaver").Id;
        var saved = await admin.SubmitAsync(await admin.GetAsync($"/accounts/{id}"), new() { ["disabled"] = "true" });
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        portal.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.StartsWith("/signin", (await visitor.GetAsync("/")).Location, StringComparison.Ordinal);
        var back = await visitor.SubmitAsync(await visitor.GetAsync("/signin"), new() { ["username"] = "leaver", ["password"] = Sentence });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, back.Status);
    }

    [Fact]
    public async Task Invite_SentTwice_ShowsTheAccountAndNoOtherCode()
    {
        var admin = await portal.SignedInAsync(RoleName.Administrator);
        var page = await admin.GetAsync("/accounts/new");
        Dictionary<string, string?> fields = new() { ["username"] = "pressed-twice", ["display"] = "两次", ["role"] = nameof(RoleName.Auditor) };
        var first = await admin.SubmitAsync(page, fields);
        var second = await admin.SubmitAsync(page, fields);
        Assert.Contains("账号已建立", first.Document.Title, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, second.Status);
        Assert.Contains("done=invited", second.Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChangePassword_EndsTheOtherSignIn_AndKeepsThisOne()
    {
        var code = await InviteAsync("two-devices", new());
        using var here = portal.Visitor();
        using var there = portal.Visitor();
        await UseAsync(here, "two-devices", code, Sentence);
        await there.SubmitAsync(await there.GetAsync("/signin"), new() { ["username"] = "two-devices", ["password"] = Sentence });
        Assert.Equal(HttpStatusCode.OK, (await there.GetAsync("/account")).Status);

        Dictionary<string, string?> fields = new() { ["passwordNow"] = "不是这个密码啊啊啊", ["password"] = Sentence + "新", ["passwordAgain"] = Sentence + "新" };
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await here.SubmitAsync(await here.GetAsync("/account"), fields)).Status);
        fields["passwordNow"] = Sentence;
        Assert.Equal("/account?done=password", (await here.SubmitAsync(await here.GetAsync("/account"), fields)).Location);

        portal.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/account")).Status);
        Assert.StartsWith("/signin", (await there.GetAsync("/account")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChangePassword_OfANameWithCapitals_AsTheCommandTakesIt_IsSaved()
    {
        await UserAddCommand.AddAsync(portal.Services, "Zhang.San", "测试账号", RoleName.Auditor, null, Sentence);
        using var visitor = portal.Visitor();
        await visitor.SubmitAsync(await visitor.GetAsync("/signin"), new() { ["username"] = "Zhang.San", ["password"] = Sentence });
        Dictionary<string, string?> fields = new() { ["passwordNow"] = Sentence, ["password"] = Sentence + "新", ["passwordAgain"] = Sentence + "新" };
        Assert.Equal("/account?done=password", (await visitor.SubmitAsync(await visitor.GetAsync("/account"), fields)).Location);
    }

    [Theory]
    [InlineData("1234567890")]
    [InlineData("password123")]
    [InlineData("abcabcabcabc")]
    [InlineData("woaini5201314")]
    [InlineData("zhang.san12")]
    [InlineData("9876543210")]
    public void PlainPassword_IsRefused(string password) => Assert.True(PlainPasswords.IsPlain(password, "zhang.san"));

    [Theory]
    [InlineData("一句好记的话就可以")]
    [InlineData("correct horse battery")]
    [InlineData("今天天气不错2024")]
    public void PasswordOfNoComposition_IsTaken(string password) => Assert.False(PlainPasswords.IsPlain(password, "zhang.san"));

    private async Task<string> InviteAsync(string name, Dictionary<string, string?> more)
    {
        var admin = await portal.SignedInAsync(RoleName.Administrator);
        var page = await admin.SubmitAsync(await admin.GetAsync("/accounts/new"), new(more) { ["username"] = name, ["display"] = "新同事", ["role"] = nameof(RoleName.Auditor) });
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return page.Document.QuerySelector("main .big")!.TextContent;
    }

    private static async Task<PortalAnswer> UseAsync(PortalClient visitor, string name, string code, string password) =>
        await visitor.SubmitAsync(await visitor.GetAsync("/invitation"), new() { ["username"] = name, ["code"] = code, ["password"] = password, ["passwordAgain"] = password });

    private static string Fault(PortalAnswer answer) => answer.Document.QuerySelector("main .msg")!.TextContent;
}
