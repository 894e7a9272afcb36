namespace LeYe.Domain.Training;

/// <summary>When and where a session is held.</summary>
public sealed record SessionPlan(DateOnly HeldOn, TimeOnly StartsAt, TimeOnly EndsAt, string? Room = null);
