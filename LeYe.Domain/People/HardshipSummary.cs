namespace LeYe.Domain.People;

/// <summary>A 困难身份 with its dates.</summary>
public sealed record HardshipSummary(int Id, HardshipKind Kind, DateOnly FromOn, DateOnly? UntilOn);
