using System.Net.WebSockets;
using LeYe.Domain.Accounts;
using LeYe.Domain.Headcount;
using LeYe.Domain.Placements;
using LeYe.Portal.Live;
using LeYe.Tests.Portal.Features.Headcount;
using LeYe.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Live;

public sealed class HeadcountHubTests(HeadcountFixture portal) : IClassFixture<HeadcountFixture>
{
    [Fact]
    public async Task Push_AfterAPlacement_BringsTheNewNumbersOfBaseAndTotalInOneMessage()
    {
        using var listener = await ListenAsync(RoleName.Operator);
        var whole = await listener.WholeAsync();
        var before = LiveListener.ByBase(whole);
        await PlaceAsync("qingyang", HeadcountFixture.FreeAtQingyang[0]);

        var message = (await listener.PushedAsync())!.Value;
        var numbers = LiveListener.ByBase(message);

        Assert.Equal(LiveListener.Count(before["qingyang"]) + 1, LiveListener.Count(numbers["qingyang"]));
        Assert.Equal(LiveListener.Count(before[LiveMessages.Total]) + 1, LiveListener.Count(numbers[LiveMessages.Total]));
        Assert.True(message.GetProperty("version").GetInt64() > whole.GetProperty("version").GetInt64());
        Assert.True(message.GetProperty("after").GetInt64() <= whole.GetProperty("version").GetInt64());
    }

    [Fact]
    public async Task Version_FitsTheNumbersOfABrowser()
    {
        using var listener = await ListenAsync(RoleName.Operator);
        Assert.InRange((await listener.WholeAsync()).GetProperty("version").GetInt64(), 1, (1L << 53) - 1);
    }

    [Fact]
    public async Task Push_ForAnotherBase_IsNotHeard()
    {
        using var listener = await ListenAsync(RoleName.BaseLead, "guilin");
        await PlaceAsync("qingyang", HeadcountFixture.FreeAtQingyang[1]);
        await PlaceAsync("guilin", HeadcountFixture.FreeAtGuilin[0]);

        Assert.Equal(["guilin", LiveMessages.Total], LiveListener.ByBase((await listener.PushedAsync())!.Value).Keys);
    }

    [Fact]
    public async Task Current_ForBaseStaff_HoldsTheirBaseAndItsSubBasesAndTheirSumOnly()
    {
        using var listener = await ListenAsync(RoleName.BaseClerk, "guilin");
        Assert.Equal(["beihai", "bobai", "guilin", LiveMessages.Total], (await listener.CurrentAsync()).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Current_IsWhatThePlainRowsSayAtTheDate()
    {
        using var listener = await ListenAsync(RoleName.Foundation);
        var live = await listener.CurrentAsync();
        var rows = await portal.Services.GetRequiredService<HeadcountQueries>().AtAsync(BaseScope.All, portal.Today, default);

        foreach (var (metric, value) in HeadcountMetrics.Of(rows.Programme))
            Assert.Equal(value, LiveListener.Count(live[LiveMessages.Total], metric));
        foreach (var (metric, value) in HeadcountMetrics.Of(rows.Of(portal.BaseId("guilin"))))
            Assert.Equal(value, LiveListener.Count(live["guilin"], metric));
    }

    [Fact]
    public async Task Numbers_ForTheProvince_KeepCountsOfOneAndTwoBack()
    {
        using var listener = await ListenAsync(RoleName.ProvincialFederation, "guilin");
        var bases = await listener.CurrentAsync();

        Assert.Equal("suppressed", bases["guilin"].GetProperty("counts").GetProperty("headcount.disabled").GetString());
        Assert.DoesNotContain(bases.Values.SelectMany(b => b.GetProperty("counts").EnumerateObject()),
            c => c.Value.ValueKind == System.Text.Json.JsonValueKind.Number && c.Value.GetInt32() is (1 or 2));
    }

    [Fact]
    public async Task Burst_OfManyChanges_ComesInAtMostFourMessagesASecondAndEndsOnTheLastNumber()
    {
        using var listener = await ListenAsync(RoleName.SupportCentre);
        var (actor, service) = (TestDatabase.ActorOf(RoleName.BaseLead, portal.BaseId("qingyang")), portal.Services.GetRequiredService<PlacementService>());
        var clock = System.Diagnostics.Stopwatch.StartNew();
        foreach (var person in HeadcountFixture.Crowd)
            await PlaceAsync("qingyang", person);
        using var db = portal.Open();
        foreach (var stay in db.Placements.Where(p => HeadcountFixture.Crowd.Contains(p.PersonId)).ToList())
            await service.EndPlacementAsync(actor, stay.Id, portal.Today.AddDays(1), EndReason.Resigned, stay.Version);
        var expected = (await portal.Services.GetRequiredService<HeadcountQueries>().AtAsync(BaseScope.All, portal.Today, default)).Of(portal.BaseId("qingyang")).Total;
        var seen = 0;
        for (var last = -1; last != expected; seen++)
            last = LiveListener.Count(LiveListener.ByBase((await listener.PushedAsync())!.Value)["qingyang"]);

        Assert.InRange(seen, 1, 2 + 4 * clock.Elapsed.TotalSeconds);
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

    private int Version(int id)
    {
        using var db = portal.Open();
        return db.Placements.Single(p => p.Id == id).Version;
    }

    private async Task<LiveListener> ListenAsync(RoleName role, string key = "qingyang") =>
        await LiveListener.ConnectAsync(portal, await portal.SignedInAsync(role, key));

    private Task<int> PlaceAsync(string key, int personId) => portal.Services.GetRequiredService<PlacementService>().RecordPlacementAsync(
        TestDatabase.ActorOf(RoleName.BaseLead, portal.BaseId(key)),
        new RecordPlacementOptions { PersonId = personId, BaseId = portal.BaseId(key), Post = "客服", WorkMode = WorkMode.OnSite, StartOn = portal.Today }, null);
}
