using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Domain.Headcount;
using LeYe.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Nodes;

/// <summary>Whichever of several portals a browser comes to, it is the same portal.</summary>
public sealed class TwoPortalsTests(TwoPortals portals) : IClassFixture<TwoPortals>
{
    private static readonly Dictionary<string, string?> Post = new() { ["post"] = "客服", ["mode"] = "OnSite", ["contract"] = "Labour", ["form"] = "Concentrated" };

    [PostgresFact]
    public async Task SignIn_AtOnePortal_HoldsAtTheOther()
    {
        using var here = await TwoPortals.SignInAsync(portals.A, "hq");
        using var there = TwoPortals.At(portals.B, here);

        Assert.Equal(HttpStatusCode.OK, (await there.GetAsync("/people")).Status);
    }

    [PostgresFact]
    public async Task Form_OpenedAtOnePortal_IsSentToTheOtherAndAgainToTheFirstAndActsOnce()
    {
        using var here = await TwoPortals.SignInAsync(portals.A, "lead");
        using var there = TwoPortals.At(portals.B, here);
        var page = await here.GetAsync("/placements/new?person=100");
        var (first, second) = (await there.SubmitAsync(page, Post), await here.SubmitAsync(page, Post));

        Assert.Equal(HttpStatusCode.Redirect, first.Status);
        Assert.Equal(first.Location, second.Location);
        await using var db = portals.Read();
        Assert.Equal(1, await db.Placements.CountAsync(p => p.PersonId == 100));
    }

    [PostgresFact]
    public async Task SignOut_AtOnePortal_EndsTheConnectionAtTheOtherWithinASecondAndItsCookieAtOnce()
    {
        using var here = await TwoPortals.SignInAsync(portals.A, "hq");
        using var thief = new PortalClient(TwoPortals.AddressOf(portals.B), Copy(here));
        Assert.Equal(HttpStatusCode.OK, (await thief.GetAsync("/people")).Status);
        using var listener = await LiveListener.OpenAsync(TwoPortals.AddressOf(portals.B), thief);
        await listener.CurrentAsync();
        var closing = ClosedAsync(listener);
        await here.SubmitAsync(await here.GetAsync("/people"), [], "form[action='/signout']");

        Assert.Same(closing, await Task.WhenAny(closing, Task.Delay(TimeSpan.FromSeconds(1))));
        Assert.Equal(HttpStatusCode.Redirect, (await thief.GetAsync("/people")).Status);
    }

    [PostgresFact]
    public async Task Placement_AtOnePortal_IsPushedByTheOther()
    {
        using var there = await TwoPortals.SignInAsync(portals.B, "hq");
        using var listener = await LiveListener.OpenAsync(TwoPortals.AddressOf(portals.B), there);
        var before = await listener.WholeAsync();
        await portals.PlaceAsync(portals.A, 101, portals.BaseId("guilin"));

        var pushed = (await listener.PushedAsync())!.Value;
        Assert.True(pushed.GetProperty("version").GetInt64() > before.GetProperty("version").GetInt64());
        Assert.Equal(1 + Total(before), Total(pushed));
    }

    [PostgresFact]
    public async Task Numbers_OfTheSameVersion_AreTheSameAtBothPortals()
    {
        var (qingyang, guilin) = (portals.BaseId("qingyang"), portals.BaseId("guilin"));
        var seen = new System.Collections.Concurrent.ConcurrentBag<LiveState>();
        using var stop = new CancellationTokenSource();
        var watching = new[] { portals.A, portals.B }.Select(portal => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
                seen.Add(await Kept(portal).CurrentAsync(default));
        })).ToList();
        await Task.WhenAll(Enumerable.Range(110, 40).Select(person => portals.PlaceAsync(person % 3 == 0 ? portals.A : portals.B, person, person % 2 == 0 ? qingyang : guilin)));
        await stop.CancelAsync();
        await Task.WhenAll(watching);
        var (a, b) = (await Kept(portals.A).CurrentAsync(default), await Kept(portals.B).CurrentAsync(default));

        Assert.Equal(a.Version, b.Version);
        Assert.All(seen.GroupBy(s => s.Version), version => Assert.Single(version.Select(Shown).Distinct()));
        Assert.True(seen.DistinctBy(s => s.Version).Count() > 3);
        var counted = await portals.A.Services.GetRequiredService<HeadcountQueries>().AtAsync(BaseScope.All, new DateOnly(2024, 2, 29), default);
        Assert.Equal((counted.Of(qingyang).Total, counted.Of(guilin).Total), (b.Of(qingyang).Total, b.Of(guilin).Total));
    }

    [PostgresFact]
    public async Task Form_SentToOnePortalAfterItsSignInEnded_ComesBackAtTheOther()
    {
        using var here = await TwoPortals.SignInAsync(portals.A, "lead");
        using var there = TwoPortals.At(portals.B, here);
        var page = await here.GetAsync("/people/new");
        await here.SubmitAsync(page, [], "header form");
        var refused = await here.SubmitAsync(page, new() { ["name"] = "测试学员甲" });
        Assert.Equal(HttpStatusCode.Redirect, refused.Status);
        var signedIn = await there.SubmitAsync(await there.FollowAsync(refused), new() { ["username"] = "lead", ["password"] = PortalFixture.Password });

        Assert.Equal("测试学员甲", (await there.FollowAsync(signedIn)).Value("name"));
    }

    private static KeptHeadcounts Kept(WebApplication portal) => portal.Services.GetRequiredService<KeptHeadcounts>();

    private static string Shown(LiveState state) => string.Join(' ', state.Bases.OrderBy(b => b.Key));

    private static int Total(System.Text.Json.JsonElement message) => LiveListener.Count(LiveListener.ByBase(message)["total"]);

    private static CookieContainer Copy(PortalClient client)
    {
        var copy = new CookieContainer();
        copy.Add(client.Cookies.GetAllCookies());
        return copy;
    }

    private static async Task ClosedAsync(LiveListener listener)
    {
        while (await listener.PushedAsync() is not null) { }
    }
}
