namespace LeYe.Domain.Accounts;

/// <summary>A passkey as its owner sees it. Times are UTC.</summary>
public sealed record PasskeySummary(int Id, string Name, DateTime CreatedAt, DateTime? LastUsedAt);
