namespace LeYe.Domain.Accounts;

/// <summary>A sign-in that still holds, as its owner sees it. Times are UTC.</summary>
public sealed record SignInSummary(int Id, Guid Key, DateTime StartedAt, DateTime LastSeenAt, string? Origin, string? Device);
