using LeYe.Domain.Accounts;
using LeYe.Domain.Placements;
using LeYe.Portal.Live;
using LeYe.Tests.Portal.Features.Headcount;
using LeYe.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Live;

/// <summary>Who may no longer listen hears nothing more, within a second.</summary>
public sealed class LiveEndTests(HeadcountFixture portal) : IClassFixture<HeadcountFixture>
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task SignOut_EndsTheConnectionAndNothingMoreIsHeard()
    {
        var client = await portal.FreshAsync(RoleName.Auditor);
        using var listener = await LiveListener.ConnectAsync(portal, client);
        using var other = await ListenAsync(RoleName.Foundation);
        await client.SubmitAsync(await client.GetAsync("/headcount"), [], "form[action='/signout']");
        await PlaceAsync("qingyang", HeadcountFixture.FreeAtQingyang[2]);

        Assert.NotNull(await other.PushedAsync());
        await IsClosedAsync(listener);
    }

    [Fact]
    public async Task SignIn_EndedFromAnotherDevice_EndsItsConnectionAndLeavesTheOthers()
    {
        using var ended = await LiveListener.ConnectAsync(portal, await portal.FreshAsync(RoleName.ReportSigner));
        using var kept = await LiveListener.ConnectAsync(portal, await portal.FreshAsync(RoleName.ReportSigner));
        var signIns = portal.Services.GetRequiredService<SignInService>();
        int account;
        await using (var db = portal.Open())
            account = db.Accounts.Single(a => a.Role == RoleName.ReportSigner).Id;
        var oldest = (await signIns.ListAsync(account, default))[^1];
        await signIns.EndOneAsync(new Actor(account, "测试账号", RoleName.ReportSigner, BaseScope.All), oldest.Id, default);

        await IsClosedAsync(ended);
        Assert.NotEmpty(await kept.CurrentAsync());
    }

    [Fact]
    public async Task Account_ThatIsDisabled_IsNotHeardAnyMore()
    {
        using var listener = await ListenAsync(RoleName.SupportCentre);
        using var other = await ListenAsync(RoleName.ReportReviewer);
        await using (var db = portal.Open())
        {
            var account = db.Accounts.Single(a => a.Role == RoleName.SupportCentre);
            await using var act = await portal.Database.BeginAsync(Actor.Setup, default);
            act.Db.Accounts.Single(a => a.Id == account.Id).IsDisabled = true;
            await act.SaveAsync(default);
        }

        await IsClosedAsync(listener);
        Assert.NotEmpty(await other.CurrentAsync());
    }

    [Fact]
    public async Task Recheck_OfAnAccountChangedByAnotherProcess_EndsItsConnection()
    {
        using var listener = await ListenAsync(RoleName.ReportPreparer);
        await using (var db = portal.Open())
        {
            db.Accounts.Single(a => a.Role == RoleName.ReportPreparer).IsDisabled = true;
            await db.SaveChangesAsync();
        }
        await portal.Services.GetRequiredService<LiveConnections>().RecheckAsync(null, CancellationToken.None);

        await IsClosedAsync(listener);
    }

    private static async Task IsClosedAsync(LiveListener listener)
    {
        var closing = Closed();
        Assert.Same(closing, await Task.WhenAny(closing, Task.Delay(Second)));

        async Task Closed()
        {
            while (await listener.PushedAsync() is not null) { }
        }
    }

    private async Task<LiveListener> ListenAsync(RoleName role, string key = "qingyang") =>
        await LiveListener.ConnectAsync(portal, await portal.SignedInAsync(role, key));

    private Task<int> PlaceAsync(string key, int personId) => portal.Services.GetRequiredService<PlacementService>().RecordPlacementAsync(
        TestDatabase.ActorOf(RoleName.BaseLead, portal.BaseId(key)),
        new RecordPlacementOptions { PersonId = personId, BaseId = portal.BaseId(key), Post = "客服", WorkMode = WorkMode.OnSite, StartOn = portal.Today }, null);
}
