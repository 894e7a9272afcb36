using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Headcount;
using LeYe.Domain.Placements;
using LeYe.Tests.TestData;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Tests.Domain.Placements;

/// <summary>
/// Random histories made by the acts themselves: place, move, suspend, resume, end, return, transfer, hire. Whatever was refused and
/// whatever was not, each entry and exit has one cause, and entries − exits are the change of the headcount that the portal counts.
/// </summary>
public sealed class StayActsBalanceTests
{
    private static readonly DateOnly First = new(2022, 1, 1);
    private static readonly int[] Bases = [Programme.BaseId, Programme.SubBaseId, Programme.OtherBaseId];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task EntriesMinusExits_AfterAnyActs_AreTheChangeOfTheHeadcount(int seed)
    {
        using var programme = new Programme();
        var dice = new Random(seed);
        var people = new List<int>();
        for (var i = 0; i < 6; i++)
            people.Add(await programme.PersonAsync(1 + 2 * i));
        var done = 0;
        for (var i = 0; i < 120; i++)
            done += await TryAsync(programme, dice, people[dice.Next(people.Count)], First.AddDays(i * 6 + dice.Next(6))) ? 1 : 0;

        Assert.True(done > 30, "the acts hardly ever succeed");
        await BalancesAsync(programme);
    }

    private static async Task<bool> TryAsync(Programme programme, Random dice, int person, DateOnly on)
    {
        try
        {
            await ActAsync(programme, dice, person, on);
            return true;
        }
        catch (Exception refused) when (refused is RuleBrokenException or RecordMissingException or StaleRecordException)
        {
            return false;
        }
    }

    private static async Task ActAsync(Programme programme, Random dice, int person, DateOnly on)
    {
        using var db = programme.Test.Open();
        var stay = db.Placements.Include(p => p.Leaves).Where(p => p.PersonId == person && p.EndOn == null && p.IsMain).OrderBy(p => p.Id).FirstOrDefault();
        var home = db.People.Single(p => p.Id == person).BaseId;
        var actor = Actor(home);
        if (stay is null)
        {
            await programme.Placements.RecordPlacementAsync(actor, Programme.Start(person, on, home) with { IsTrial = dice.Next(8) == 0 }, null);
            return;
        }
        var move = new MovePlacementOptions { On = on, Post = $"岗位{dice.Next(3)}", WorkMode = (WorkMode)(1 + dice.Next(4)) };
        switch (dice.Next(6))
        {
            case 0:
                await programme.Placements.EndPlacementAsync(actor, stay.Id, on, EndReason.Resigned, stay.Version);
                break;
            case 1:
                await programme.Changes.MovePlacementAsync(actor, stay.Id, move, stay.Version, null);
                break;
            case 2:
                await programme.Changes.HireByClientAsync(actor, stay.Id, move, NationalForm.Quota, stay.Version, null);
                break;
            case 3 when stay.Leaves.Exists(l => l.UntilOn is null):
                await programme.Placements.EndLeaveAsync(actor, stay.Id, on, stay.Version);
                break;
            case 3:
                await programme.Placements.StartLeaveAsync(actor, stay.Id, on, stay.Version);
                break;
            default:
                var to = Bases[dice.Next(Bases.Length)];
                var transfer = await programme.Transfers.OfferTransferAsync(actor, person, to, on, "换基地", null);
                await programme.Transfers.AcceptTransferAsync(Actor(to), transfer, Programme.Start(person, on, to), 0, null);
                break;
        }
    }

    private static async Task BalancesAsync(Programme programme)
    {
        using var db = programme.Test.Open();
        var stays = db.Placements.Include(p => p.Leaves).Where(p => p.IsMain && !p.IsTrial).ToList();
        var movements = stays.GroupBy(p => p.PersonId).SelectMany(g => MovementRules.Movements(
            g.Select(p => new Stay(p.StartOn, p.EndOn, p.BaseId, [.. p.Leaves.Select(l => new StayLeave(l.UncountedFromOn, l.UntilOn))])), Programme.Today)).ToList();
        var headcounts = new HeadcountQueries(programme.Test.Database);
        foreach (var date in Enumerable.Range(0, 27).Select(i => First.AddMonths(i).AddDays(-1)).Where(d => d <= Programme.Today))
        {
            var at = await headcounts.AtAsync(BaseScope.All, date, default);
            Assert.Equal(at.Programme.Total, movements.Where(m => m.On <= date && !m.IsTransfer).Sum(m => m.IsEntry ? 1 : -1));
            foreach (var baseId in Bases)
                Assert.Equal(at.Of(baseId).Total, movements.Where(m => m.On <= date && m.BaseId == baseId).Sum(m => m.IsEntry ? 1 : -1));
        }
        Assert.True(movements.Count > 10);
    }

    private static Actor Actor(int baseId) => Programme.ActorOf(RoleName.BaseLead, baseId == Programme.OtherBaseId ? baseId : Programme.BaseId);
}
