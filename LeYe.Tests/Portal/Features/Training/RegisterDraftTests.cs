using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Domain.Training.Attendance;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.Training;

/// <summary>The drafts that the page's script sends mark by mark.</summary>
public sealed class RegisterDraftTests(TrainingFixture portal) : IClassFixture<TrainingFixture>
{
    [Fact]
    public async Task Draft_OneMark_IsSavedAndAnsweredInAFewBytes()
    {
        var at = portal.Class(2);
        var client = await portal.CoachAsync();
        var answer = await SendAsync(client, at, await client.GetAsync(at.Register(at.Today)), "0", nameof(MarkKind.Late));
        Assert.Equal((HttpStatusCode.OK, """{"version":1,"marked":1,"enrolled":2,"time":"12:00"}"""), (answer.Status, answer.Text));
        Assert.Equal(MarkKind.Late, portal.Marks(at.Today)[at.Enrolments[0]].Kind);
    }

    [Fact]
    public async Task Draft_OnAnOlderVersion_SaysWhoAndOverwritesNothing()
    {
        var at = portal.Class(2);
        var client = await portal.CoachAsync();
        var page = await client.GetAsync(at.Register(at.Today));
        await SendAsync(client, at, page, "0", nameof(MarkKind.Late));
        var answer = await SendAsync(client, at, page, "0", nameof(MarkKind.Absent));
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("测试账号在2024年2月29日 12:00先保存了这次点名", System.Text.RegularExpressions.Regex.Unescape(answer.Text), StringComparison.Ordinal);
        Assert.Equal(MarkKind.Late, portal.Marks(at.Today)[at.Enrolments[0]].Kind);
    }

    [Fact]
    public async Task Draft_WithoutToken_IsRefused()
    {
        var at = portal.Class(1);
        var client = await portal.CoachAsync();
        var answer = await client.PostAsync(at.Register(at.Today) + "/draft", [new("version", "0"), new("m" + at.Enrolments[0], nameof(MarkKind.Late))]);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Empty(portal.Marks(at.Today));
    }

    [Fact]
    public async Task Draft_OfTomorrow_IsRefusedByItsRule()
    {
        var at = portal.Class(1);
        var client = await portal.CoachAsync();
        var page = await client.GetAsync(at.Register(at.Today));
        var answer = await SendAsync(client, at, page, "0", nameof(MarkKind.Late), at.Tomorrow);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Empty(portal.Marks(at.Tomorrow));
    }

    [Fact]
    public async Task Draft_OfAnotherBase_IsMissing()
    {
        var (at, other) = (portal.Class(1), portal.Class(1, "guilin"));
        var client = await portal.CoachAsync();
        var answer = await SendAsync(client, other, await client.GetAsync(at.Register(at.Today)), "0", nameof(MarkKind.Late));
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Empty(portal.Marks(other.Today));
    }

    [Fact]
    public async Task Draft_ByAReader_IsForbidden()
    {
        var at = portal.Class(1);
        var auditor = await portal.SignedInAsync(RoleName.Auditor);
        var answer = await SendAsync(auditor, at, await auditor.GetAsync(at.Register(at.Today)), "0", nameof(MarkKind.Late));
        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Empty(portal.Marks(at.Today));
    }

    // The sign-out form carries the account's token where a page has no form of its own.
    private static Task<PortalAnswer> SendAsync(PortalClient client, TestClass at, PortalAnswer page, string version, string kind, int? session = null) =>
        client.PostAsync(at.Register(session ?? at.Today) + "/draft",
            [new("version", version), new("m" + at.Enrolments[0], kind), new("__RequestVerificationToken", page.Value("__RequestVerificationToken")!)]);
}
