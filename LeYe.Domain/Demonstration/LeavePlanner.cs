namespace LeYe.Domain.Demonstration;

/// <summary>Gives some stays a leave (休假), and one at each larger base a leave of more than three months, which stops counting.</summary>
internal sealed class LeavePlanner(Site site, DateOnly publishedOn, DateOnly until)
{
    private const int LongLeaveDays = 140;
    private const int BasesWithLongLeave = 60;
    private readonly DateOnly _guardFrom = publishedOn.AddMonths(-4);
    private readonly DateOnly _guardUntil = publishedOn.AddDays(3);

    public void Plan()
    {
        var longLeaves = site.Plan.InPost.People >= BasesWithLongLeave ? 1 : 0;
        foreach (var stay in site.Members.SelectMany(m => m.Stays).Where(s => s.Site == site && !s.IsTrial).ToList())
        {
            var length = longLeaves > 0 ? LongLeaveDays : site.Dice.Between(5, 38);
            if (longLeaves == 0 && !site.Dice.Chance(0.07))
                continue;
            if (TryGive(stay, length) && longLeaves > 0)
                longLeaves--;
        }
    }

    private bool TryGive(Stay stay, int days)
    {
        var end = stay.End ?? until;
        var spare = end.DayNumber - stay.Start.DayNumber - days - 90;
        if (spare < 0)
            return false;
        var from = stay.Start.AddDays(60 + site.Dice.Between(0, spare));
        var back = from.AddDays(days);
        // The published months are kept free, so that headcount and average stay as published.
        if (from < _guardUntil && back > _guardFrom)
            return false;
        stay.Leaves.Add((from, back));
        return true;
    }
}
