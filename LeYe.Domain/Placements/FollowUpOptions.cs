namespace LeYe.Domain.Placements;

/// <summary>A follow-up as a form gives it.</summary>
/// <param name="Note">At most 500 characters; stored encrypted.</param>
/// <param name="NextOn">The day agreed for the next one.</param>
public sealed record FollowUpOptions(DateOnly HeldOn, FollowUpWay Way, FollowUpFinding Outcome, string? Note, DateOnly? NextOn);
