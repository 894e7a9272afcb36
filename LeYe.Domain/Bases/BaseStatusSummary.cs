namespace LeYe.Domain.Bases;

/// <summary>A status over [FromOn, UntilOn).</summary>
public sealed record BaseStatusSummary(BaseStatus Status, DateOnly FromOn, DateOnly? UntilOn, string? Reason);
