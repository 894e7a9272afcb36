namespace LeYe.Domain.Placements;

/// <summary>A main stay that counts (not 试岗), as a value: [Start, End) at a base (rules.md, Stays and headcount).</summary>
/// <param name="End">First day not counted; null while it lasts.</param>
public sealed record Stay(DateOnly Start, DateOnly? End, int BaseId, IReadOnlyList<StayLeave> Leaves)
{
    public Stay(DateOnly start, DateOnly? end, int baseId) : this(start, end, baseId, [])
    {
    }
}
