using System.Net.WebSockets;
using LeYe.Domain.Accounts;
using LeYe.Domain.Placements;
using LeYe.Portal.Live;
using LeYe.Tests.Portal.Features.Headcount;
using LeYe.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Live;

public sealed class HeadcountHubTests(HeadcountFixture portal) : IClassFixture<HeadcountFixture>
{
    [Fact]
    public async Task Push_AfterAPlacement_BringsTheNewNumbersOfBaseAndProgramme()
    {
        using var listener = await ListenAsync(RoleName.Operator);
        var before = await listener.CurrentAsync();
        await PlaceAsync("qingyang", HeadcountFixture.FreeAtQingyang[0]);

        var first = (await listener.PushedAsync())!.Value;
        var second = (await listener.PushedAsync())!.Value;

        Assert.Equal("qingyang", first.GetProperty("base").GetString());
        Assert.Equal(LiveListener.Count(before["qingyang"]) + 1, LiveListener.Count(first));
        Assert.Equal(HeadcountHub.Programme, second.GetProperty("base").GetString());
        Assert.Equal(LiveListener.Count(before[HeadcountHub.Programme]) + 1, LiveListener.Count(second));
        Assert.True(first.GetProperty("version").GetInt64() > before["qingyang"].GetProperty("version").GetInt64());
    }

    [Fact]
    public async Task Version_FitsTheNumbersOfABrowser()
    {
        using var listener = await ListenAsync(RoleName.Operator);
        Assert.InRange((await listener.CurrentAsync())[HeadcountHub.Programme].GetProperty("version").GetInt64(), 1, (1L << 53) - 1);
    }

    [Fact]
    public async Task Push_ForAnotherBase_IsNotHeard()
    {
        using var listener = await ListenAsync(RoleName.BaseLead, "guilin");
        await PlaceAsync("qingyang", HeadcountFixture.FreeAtQingyang[1]);
        await PlaceAsync("guilin", HeadcountFixture.FreeAtGuilin[0]);

        Assert.Equal("guilin", (await listener.PushedAsync())!.Value.GetProperty("base").GetString());
    }

    [Fact]
    public async Task Current_ForBaseStaff_HoldsTheirBaseAndItsSubBasesOnly()
    {
        using var listener = await ListenAsync(RoleName.BaseClerk, "guilin");
        Assert.Equal(["beihai", "bobai", "guilin"], (await listener.CurrentAsync()).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Connection_WithoutSignIn_IsRefused()
    {
        using var visitor = portal.Visitor();
        await Assert.ThrowsAsync<WebSocketException>(() => LiveListener.ConnectAsync(portal, visitor));
    }

    [Fact]
    public async Task Connection_WithoutTheRight_IsRefused()
    {
        var administrator = await portal.SignedInAsync(RoleName.Administrator);
        await Assert.ThrowsAsync<WebSocketException>(() => LiveListener.ConnectAsync(portal, administrator));
    }

    [Fact]
    public async Task SignOut_EndsTheConnectionAndNothingMoreIsHeard()
    {
        var client = await portal.SignedInAsync(RoleName.Auditor);
        using var listener = await LiveListener.ConnectAsync(portal, client);
        using var other = await ListenAsync(RoleName.Foundation);
        await client.SubmitAsync(await client.GetAsync("/headcount"), [], "form[action='/signout']");
        await PlaceAsync("qingyang", HeadcountFixture.FreeAtQingyang[2]);

        Assert.NotNull(await other.PushedAsync());
        Assert.Null(await listener.PushedAsync());
    }

    [Fact]
    public async Task Recheck_OfADisabledAccount_EndsItsConnection()
    {
        using var listener = await ListenAsync(RoleName.SupportCentre);
        using var other = await ListenAsync(RoleName.ReportReviewer);
        await using (var db = portal.Open())
        {
            db.Accounts.Single(a => a.Role == RoleName.SupportCentre).IsDisabled = true;
            await db.SaveChangesAsync();
        }
        await portal.Services.GetRequiredService<LiveConnections>().RecheckAsync(CancellationToken.None);

        Assert.Null(await listener.PushedAsync());
        Assert.NotEmpty(await other.CurrentAsync());
    }

    private async Task<LiveListener> ListenAsync(RoleName role, string key = "qingyang") =>
        await LiveListener.ConnectAsync(portal, await portal.SignedInAsync(role, key));

    private Task<int> PlaceAsync(string key, int personId) => portal.Services.GetRequiredService<PlacementService>().RecordPlacementAsync(
        TestDatabase.ActorOf(RoleName.BaseLead, portal.BaseId(key)),
        new RecordPlacementOptions { PersonId = personId, BaseId = portal.BaseId(key), Post = "客服", WorkMode = WorkMode.OnSite, StartOn = portal.Today }, null);
}
