namespace LeYe.Domain.Placements;

/// <summary>A leave over [FromOn, UntilOn).</summary>
public sealed record LeaveSummary(int Id, DateOnly FromOn, DateOnly? UntilOn, DateOnly UncountedFromOn);
