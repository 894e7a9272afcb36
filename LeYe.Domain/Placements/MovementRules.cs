namespace LeYe.Domain.Placements;

/// <summary>
/// What each entry and exit of a person is called (rules.md, Stays and headcount). Pure functions over one person's
/// main stays, which do not overlap; where records do overlap, the earlier stay counts until it ends.
/// </summary>
public static class MovementRules
{
    /// <summary>A new stay at most this many days after the last one ended makes the break a 短断.</summary>
    public const int ShortGapDays = 30;

    /// <summary>The person's movements on or before the cut-off, by date. Facts dated after the cut-off are not known yet.</summary>
    public static IReadOnlyList<Movement> Movements(IEnumerable<Stay> stays, DateOnly cutoff)
    {
        var movements = new List<Movement>();
        StaySegment? earlier = null;
        foreach (var segment in Segments(stays, cutoff))
        {
            AddBoundary(movements, earlier, segment);
            earlier = segment;
        }
        if (earlier is { To: { } end } last)
            movements.Add(LastExit(last, end, cutoff));
        return movements;
    }

    private static void AddBoundary(List<Movement> movements, StaySegment? earlier, StaySegment next)
    {
        if (earlier is not { To: { } end } last)
        {
            movements.Add(new Movement(next.From, next.BaseId, MovementCause.New));
            return;
        }
        if (end == next.From && !last.EndsByLeave)
        {
            if (last.BaseId == next.BaseId)
                return;
            movements.Add(new Movement(end, last.BaseId, MovementCause.TransferredOut));
            movements.Add(new Movement(end, next.BaseId, MovementCause.TransferredIn));
            return;
        }
        var (exit, entry) = Break(last, next);
        movements.Add(new Movement(end, last.BaseId, exit));
        movements.Add(new Movement(next.From, next.BaseId, entry));
    }

    private static (MovementCause Exit, MovementCause Entry) Break(StaySegment last, StaySegment next)
    {
        if (!next.IsStayStart)
            return (MovementCause.LeaveOverdue, MovementCause.LeaveResumed);
        var isShort = next.From.DayNumber - last.StayEnd!.Value.DayNumber <= ShortGapDays;
        var exit = last.EndsByLeave ? MovementCause.LeaveOverdue : isShort ? MovementCause.Gap : MovementCause.Left;
        return (exit, isShort ? MovementCause.GapContinued : MovementCause.Returned);
    }

    private static Movement LastExit(StaySegment last, DateOnly end, DateOnly cutoff) => last.EndsByLeave
        ? new Movement(end, last.BaseId, MovementCause.LeaveOverdue)
        : new Movement(end, last.BaseId, MovementCause.Left, IsProvisional: cutoff < end.AddDays(ShortGapDays));

    /// <summary>The stays without overdue leave, in order and without overlap, as known at the cut-off.</summary>
    private static IEnumerable<StaySegment> Segments(IEnumerable<Stay> stays, DateOnly cutoff)
    {
        var free = DateOnly.MinValue;
        foreach (var stay in stays.Where(s => s.Start <= cutoff).OrderBy(s => s.Start).ThenBy(s => s.End ?? DateOnly.MaxValue))
        {
            var end = Known(stay.End, cutoff);
            var start = stay.Start < free ? free : stay.Start;
            if (start >= (end ?? DateOnly.MaxValue))
                continue;
            foreach (var segment in Counted(stay, start, end, cutoff))
                yield return segment;
            free = end ?? DateOnly.MaxValue;
        }
    }

    private static IEnumerable<StaySegment> Counted(Stay stay, DateOnly start, DateOnly? end, DateOnly cutoff)
    {
        var from = start;
        foreach (var leave in stay.Leaves.Where(l => l.UncountedFrom <= cutoff).OrderBy(l => l.UncountedFrom))
        {
            if (leave.UncountedFrom >= (end ?? DateOnly.MaxValue))
                break;
            var until = Known(leave.Until, cutoff);
            if (until <= leave.UncountedFrom)
                continue;
            if (from < leave.UncountedFrom)
                yield return new StaySegment(from, leave.UncountedFrom, stay.BaseId, end, from == start);
            from = until is { } back ? Later(from, back) : DateOnly.MaxValue;
        }
        if (from < (end ?? DateOnly.MaxValue))
            yield return new StaySegment(from, end, stay.BaseId, end, from == start);
    }

    private static DateOnly? Known(DateOnly? date, DateOnly cutoff) => date > cutoff ? null : date;

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
