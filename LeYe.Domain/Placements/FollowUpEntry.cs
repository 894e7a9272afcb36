namespace LeYe.Domain.Placements;

/// <summary>An entry of the follow-up log.</summary>
public sealed record FollowUpEntry(int Id, DateOnly HeldOn, FollowUpWay Way, FollowUpFinding Outcome, string? Note, DateOnly? NextOn, string HeldBy);
