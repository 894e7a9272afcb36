using LeYe.Domain.Placements;

namespace LeYe.Tests.Domain.Placements;

/// <summary>Random histories of one person: stays without overlap at three bases, with leaves, drawn from a seed.</summary>
internal static class StayHistory
{
    public static readonly DateOnly Earliest = new(2020, 1, 1);
    public const int Days = 1500;
    public static readonly int[] Bases = [1, 2, 3];

    public static List<Stay> Random(Random dice)
    {
        var stays = new List<Stay>();
        var start = Earliest.AddDays(dice.Next(200));
        while (stays.Count < dice.Next(7))
        {
            DateOnly? end = dice.Next(6) == 0 ? null : start.AddDays(1 + dice.Next(400));
            stays.Add(new Stay(start, end, Bases[dice.Next(3)], Leaves(dice, start, end)));
            if (end is null)
                break;
            start = end.Value.AddDays(dice.Next(3) switch { 0 => 0, 1 => dice.Next(33), _ => dice.Next(200) });
        }
        return stays;
    }

    private static List<StayLeave> Leaves(Random dice, DateOnly start, DateOnly? end)
    {
        var leaves = new List<StayLeave>();
        var from = start.AddDays(dice.Next(100));
        while (dice.Next(2) == 0)
        {
            var uncounted = PlacementLeave.UncountedFrom(from);
            DateOnly? until = dice.Next(4) == 0 ? end : from.AddDays(1 + dice.Next(200));
            leaves.Add(new StayLeave(uncounted, until));
            if (until is null)
                break;
            from = until.Value.AddDays(1 + dice.Next(50));
        }
        return leaves;
    }
}
