using LeYe.Domain.Accounts;
using LeYe.Portal.Live;
using LeYe.Portal.Security;
using LeYe.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Live;

public sealed class LiveExpiryTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task SignIn_ThatRanOut_EndsItsConnection()
    {
        using var listener = await LiveListener.ConnectAsync(portal, await portal.SignedInAsync(RoleName.Operator));
        var connections = portal.Services.GetRequiredService<LiveConnections>();
        connections.CloseExpired();
        Assert.NotEmpty(await listener.CurrentAsync());

        portal.Time.Advance(SessionLimits.Idle);
        connections.CloseExpired();

        Assert.Null(await listener.PushedAsync());
        Assert.Equal(0, connections.Count);
    }
}
