namespace LeYe.Domain.Placements;

/// <summary>A leave (休假) within a stay, [FromOn, UntilOn). Up to three months it still counts in post (rules.md).</summary>
public sealed class PlacementLeave
{
    public int Id { get; init; }

    public int PlacementId { get; init; }

    public Placement? Placement { get; init; }

    public required DateOnly FromOn { get; init; }

    /// <summary>First working day again; null while on leave.</summary>
    public DateOnly? UntilOn { get; internal set; }

    /// <summary>First day that no longer counts: three calendar months after <see cref="FromOn"/>. Stored, since databases disagree about month arithmetic.</summary>
    public required DateOnly UncountedFromOn { get; init; }

    public static DateOnly UncountedFrom(DateOnly fromOn) => fromOn.AddMonths(3);
}
