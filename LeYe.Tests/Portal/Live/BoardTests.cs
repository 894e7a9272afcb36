using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Domain.Headcount;
using LeYe.Domain.Placements;
using LeYe.Portal.Live;
using LeYe.Tests.Portal.Features.Headcount;
using LeYe.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Live;

public sealed class BoardTests(HeadcountFixture portal) : IClassFixture<HeadcountFixture>
{
    [Fact]
    public async Task Board_Issued_ShowsItsBaseWithoutASignInAndOpensNothingElse()
    {
        var display = await IssueAsync("一楼大厅");
        var page = await display.GetAsync("/board");

        Assert.Contains("甘肃庆阳此刻在岗", page.Main.Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Redirect, (await display.GetAsync("/headcount")).Status);
        using var listener = await LiveListener.ConnectAsync(portal, display, "/live/board");
        Assert.Equal(["qingyang", LiveMessages.Total], (await listener.CurrentAsync()).Keys);
    }

    [Fact]
    public async Task Board_KeepsCountsOfOneAndTwoBack()
    {
        var page = await (await IssueAsync("会议室")).GetAsync("/board");
        Assert.Equal("少于3", page.Document.QuerySelector("[data-live='headcount.family']")!.TextContent);
    }

    [Fact]
    public async Task Board_Hears_ItsBaseOnly()
    {
        using var listener = await LiveListener.ConnectAsync(portal, await IssueAsync("走廊"), "/live/board");
        await PlaceAsync("guilin", HeadcountFixture.FreeAtGuilin[0]);
        await PlaceAsync("qingyang", HeadcountFixture.FreeAtQingyang[0]);

        Assert.Equal(["qingyang", LiveMessages.Total], LiveListener.ByBase((await listener.PushedAsync())!.Value).Keys);
    }

    [Fact]
    public async Task Board_Revoked_IsToldWithinASecondAndShowsNothingAnyMore()
    {
        var display = await IssueAsync("后门");
        using var listener = await LiveListener.ConnectAsync(portal, display, "/live/board");
        var lead = await portal.SignedInAsync(RoleName.BaseLead);
        int id;
        await using (var db = portal.Open())
            id = db.Boards.Single(b => b.Name == "后门").Id;
        var told = listener.ToldAsync();
        await lead.SubmitAsync(await lead.GetAsync($"/headcount/boards/{id}/revoke"), []);

        Assert.Same(told, await Task.WhenAny(told, Task.Delay(1000)));
        Assert.Equal(BoardHub.Revoked, await told);
        Assert.Null(await listener.ToldAsync());
        Assert.Contains("这台设备不能显示大屏", (await display.GetAsync("/board")).Main);
        Assert.Equal(HttpStatusCode.Gone, (await display.RawAsync("/live/board/now")).StatusCode);
        using var again = await LiveListener.OpenAsync(portal, display, "/live/board");
        Assert.Equal(BoardHub.Revoked, await again.ToldAsync());
    }

    [Fact]
    public async Task Boards_OfAnotherBase_AreMissing()
    {
        await IssueAsync("仓库");
        await using var db = portal.Open();
        var id = db.Boards.Single(b => b.Name == "仓库").Id;
        var stranger = await portal.SignedInAsync(RoleName.BaseLead, "guilin");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/headcount/boards/{id}/revoke")).Status);
        Assert.DoesNotContain("仓库", (await stranger.GetAsync("/headcount/boards")).Main);
    }

    [Fact]
    public async Task Boards_AreIssuedAndRevokedInTheAudit_AndTheKeyStandsNowhere()
    {
        var (id, key) = await portal.Services.GetRequiredService<BoardDeviceService>()
            .IssueAsync(TestDatabase.ActorOf(RoleName.BaseLead, portal.BaseId("qingyang")), portal.BaseId("qingyang"), "审计");
        await portal.Services.GetRequiredService<BoardDeviceService>().RevokeAsync(TestDatabase.ActorOf(RoleName.BaseLead, portal.BaseId("qingyang")), id);
        await using var db = portal.Open();

        Assert.Equal(["IssueBoard", "RevokeBoard"], db.Audit.Where(a => a.SubjectKind == "BoardDevice" && a.SubjectId == id).OrderBy(a => a.Id).Select(a => a.Act).ToList());
        Assert.DoesNotContain(key, db.Boards.Single(b => b.Id == id).KeyHash, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BoardForm_WithoutAName_SaysSo()
    {
        var lead = await portal.SignedInAsync(RoleName.BaseLead);
        var answer = await lead.SubmitAsync(await lead.GetAsync("/headcount/boards"), new() { ["name"] = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("请写设备名称", answer.Main);
    }

    [Fact]
    public async Task BoardOfABase_ForWhoIsSignedIn_IsTheSameDisplay()
    {
        var clerk = await portal.SignedInAsync(RoleName.BaseClerk);
        var page = await clerk.GetAsync("/headcount/board");
        Assert.Equal("少于3", page.Document.QuerySelector("[data-live='headcount.family']")!.TextContent);
        using var listener = await LiveListener.ConnectAsync(portal, clerk, $"/live/headcount?board={portal.BaseId("qingyang")}");
        Assert.Equal("suppressed", (await listener.CurrentAsync())["qingyang"].GetProperty("counts").GetProperty("headcount.family").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync("/headcount/board?base=guilin")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.RawAsync($"/live/headcount/now?board={portal.BaseId("guilin")}")).StatusCode);
    }

    // The head signs in on the display, issues it, and signs out: what is left is the display's own cookie.
    private async Task<PortalClient> IssueAsync(string name)
    {
        var display = await portal.FreshAsync(RoleName.BaseLead);
        var answer = await display.SubmitAsync(await display.GetAsync("/headcount/boards"), new() { ["name"] = name });
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        await display.SubmitAsync(await display.GetAsync("/headcount"), [], "form[action='/signout']");
        return display;
    }

    private Task<int> PlaceAsync(string key, int personId) => portal.Services.GetRequiredService<PlacementService>().RecordPlacementAsync(
        TestDatabase.ActorOf(RoleName.BaseLead, portal.BaseId(key)),
        new RecordPlacementOptions { PersonId = personId, BaseId = portal.BaseId(key), Post = "客服", WorkMode = WorkMode.OnSite, StartOn = portal.Today }, null);
}
