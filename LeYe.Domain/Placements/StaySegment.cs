namespace LeYe.Domain.Placements;

/// <summary>A run of days [From, To) on which a person counts in post at one base.</summary>
/// <param name="StayEnd">When the stay itself ends. Later than <paramref name="To"/> where an overdue leave ended the run.</param>
/// <param name="IsStayStart">The run begins with the stay, not after a leave.</param>
internal readonly record struct StaySegment(DateOnly From, DateOnly? To, int BaseId, DateOnly? StayEnd, bool IsStayStart)
{
    public bool EndsByLeave => To is { } to && to != StayEnd;
}
