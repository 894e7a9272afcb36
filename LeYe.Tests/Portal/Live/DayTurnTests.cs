using LeYe.Domain.Accounts;
using LeYe.Domain.People;
using LeYe.Portal.Live;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Portal.Live;

/// <summary>At 00:00 Asia/Shanghai starts, ends, leave beyond three months and the expiry of certificates take effect, and are pushed.</summary>
public sealed class DayTurnTests(DayTurnTests.Fixture portal) : IClassFixture<DayTurnTests.Fixture>
{
    [Fact]
    public async Task DayTurn_PushesWhatTakesEffect()
    {
        portal.Time.Advance(TimeSpan.FromHours(12) - TimeSpan.FromSeconds(1));
        using var listener = await LiveListener.ConnectAsync(portal, await portal.SignedInAsync(RoleName.Operator));
        var before = (await listener.CurrentAsync())[LiveMessages.Total];
        Assert.Equal((4, 2), (LiveListener.Count(before), LiveListener.Count(before, "headcount.disabled")));

        portal.Time.Advance(TimeSpan.FromSeconds(1));

        // One starts, one ends, one has been on leave for three months; of the two certificates one has run out.
        var after = LiveListener.ByBase((await listener.PushedAsync())!.Value)[LiveMessages.Total];
        Assert.Equal((3, 1), (LiveListener.Count(after), LiveListener.Count(after, "headcount.disabled")));
    }

    public sealed class Fixture : PortalFixture
    {
        protected override async Task SeedAsync()
        {
            await base.SeedAsync();
            var (at, start, tomorrow) = (BaseId("qingyang"), new DateOnly(2023, 1, 1), Today.AddDays(1));
            await using var db = Open();
            db.AddRange(Make.Disabled(11, at), Make.Disabled(12, at, DisabilityGrade.Three, validTo: Today), Make.Person(13, at), Make.Person(14, at), Make.Person(15, at));
            var leave = Make.Placement(13, start, baseId: at);
            leave.Leaves.Add(Make.Leave(tomorrow.AddMonths(-3)));
            db.AddRange(Make.Placement(11, start, baseId: at), Make.Placement(12, start, baseId: at), leave,
                Make.Placement(14, start, tomorrow, baseId: at), Make.Placement(15, tomorrow, baseId: at));
            await db.SaveChangesAsync();
        }
    }
}
