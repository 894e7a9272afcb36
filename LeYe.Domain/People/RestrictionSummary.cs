namespace LeYe.Domain.People;

/// <summary>A 限制处理 with its dates and reasons; in force while <paramref name="LiftedOn"/> is null.</summary>
public sealed record RestrictionSummary(int Id, DateOnly FromOn, string Reason, DateOnly? LiftedOn, string? LiftReason);
