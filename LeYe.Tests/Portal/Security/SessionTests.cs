using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Portal.Features.Accounts;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Security;

/// <summary>Sign-in: idle 2 h, absolute 12 h (rules.md, People and access), told to the page beforehand.</summary>
public sealed class SessionTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly TimeSpan AlmostIdle = TimeSpan.FromMinutes(115);

    [Fact]
    public async Task Page_SignedIn_SaysHowLongTheSignInLasts()
    {
        using var client = await portal.FreshAsync(RoleName.BaseClerk);
        var notice = Notice(await client.GetAsync("/"))!;
        Assert.Equal(("7200", AccountLinks.ExtendSession), (notice.GetAttribute("data-session"), notice.GetAttribute("data-extend")));
        Assert.Equal("TEMPLATE", notice.TagName);
        using var visitor = portal.Visitor();
        var open = await visitor.GetAsync("/help");
        Assert.Null(Notice(open));
        Assert.DoesNotContain("session", open.Document.Head!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_UsedWithinTwoHours_LastsTwoMoreHours()
    {
        using var client = await portal.FreshAsync(RoleName.BaseClerk);
        portal.Time.Advance(TimeSpan.FromMinutes(50));
        Assert.Equal("7200", Notice(await client.GetAsync("/"))!.GetAttribute("data-session"));
        portal.Time.Advance(AlmostIdle);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/")).Status);
        portal.Time.Advance(TimeSpan.FromMinutes(121));
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/")).Status);
    }

    [Fact]
    public async Task Extend_BeforeTheEnd_MovesIt()
    {
        using var client = await portal.FreshAsync(RoleName.BaseClerk);
        portal.Time.Advance(AlmostIdle);
        using var answer = await client.RawAsync(AccountLinks.ExtendSession);
        Assert.Equal((HttpStatusCode.NoContent, "7200"), (answer.StatusCode, answer.Headers.GetValues(AccountLinks.SecondsHeader).Single()));
        portal.Time.Advance(AlmostIdle);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/")).Status);
    }

    [Fact]
    public async Task Extend_AfterTheEnd_IsRefused()
    {
        using var client = await portal.FreshAsync(RoleName.BaseClerk);
        portal.Time.Advance(TimeSpan.FromMinutes(121));
        using var answer = await client.RawAsync(AccountLinks.ExtendSession);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task SignIn_InItsLastHours_SaysTheEndThatNothingMoves()
    {
        using var client = await portal.FreshAsync(RoleName.BaseClerk);
        PortalAnswer page = null!;
        for (var hour = 0; hour < 11; hour++)
        {
            portal.Time.Advance(TimeSpan.FromHours(1));
            page = await client.GetAsync("/");
        }
        var notice = Notice(page)!;
        Assert.Equal("3600", notice.GetAttribute("data-session"));
        Assert.Null(notice.GetAttribute("data-extend"));
        Assert.DoesNotContain("<button", notice.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("十二小时", notice.GetAttribute("data-five"), StringComparison.Ordinal);
        portal.Time.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/")).Status);
    }

    private static AngleSharp.Dom.IElement? Notice(PortalAnswer page) => page.Document.QuerySelector("main [data-session]");
}
