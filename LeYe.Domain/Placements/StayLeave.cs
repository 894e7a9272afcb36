namespace LeYe.Domain.Placements;

/// <summary>The part of a leave that no longer counts in post: [UncountedFrom, Until), see <see cref="PlacementLeave"/>.</summary>
/// <param name="Until">First working day again; null while on leave.</param>
public readonly record struct StayLeave(DateOnly UncountedFrom, DateOnly? Until);
