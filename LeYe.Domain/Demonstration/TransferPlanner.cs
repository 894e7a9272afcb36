using LeYe.Domain.Placements;

namespace LeYe.Domain.Demonstration;

/// <summary>Moves a few people from one base to another: the old stay ends on the day the new one begins (转出, 转入).</summary>
internal sealed class TransferPlanner(ProgrammePlan plan, DateOnly until)
{
    public void Apply(TransferPlan transfer, Site from, Site to)
    {
        if (transfer.On > until && transfer.On > plan.PublishedOn)
            return;
        foreach (var member in Candidates(transfer, from).Take(transfer.People))
            Move(member, transfer, to, from.Dice);
    }

    /// <summary>How many arrive at a base before the published date and are in post on it.</summary>
    public static int Arrivals(ProgrammePlan plan, string key) =>
        plan.Transfers.Where(t => t.To == key && t.Stay && t.On <= plan.PublishedOn).Sum(t => t.People);

    /// <summary>Nobody who is in post at the published date may go before it; of the others those whose stay ends nearest to the day.</summary>
    private IEnumerable<Member> Candidates(TransferPlan transfer, Site from)
    {
        var early = transfer.On <= plan.PublishedOn;
        return from.Members
            .Where(m => m.Site == from && m.Stays.Count > 0 && !m.Stays[^1].IsTrial && m.Stays[^1].Start < transfer.On.AddDays(-60))
            .Where(m => early ? m.Stays[^1].End is not null : m.Stays[^1].Covers(transfer.On))
            .Where(m => !early || m.StayOn(plan.PublishedOn) is null)
            .OrderBy(m => Math.Abs((m.Stays[^1].End ?? until).DayNumber - transfer.On.DayNumber))
            .ThenBy(m => m.RegisteredOn);
    }

    private void Move(Member member, TransferPlan transfer, Site to, Dice dice)
    {
        var old = member.Stays[^1];
        (old.End, old.Reason) = (transfer.On, EndReason.Transferred);
        var end = transfer.On.AddDays(80 + dice.Between(0, 120));
        var stays = transfer.Stay && (transfer.On <= plan.PublishedOn || end > until);
        member.Stays.Add(new Stay(to, transfer.On, stays ? null : end) { Reason = stays ? null : EndReason.ContractEnded });
        member.Site = to;
    }
}
