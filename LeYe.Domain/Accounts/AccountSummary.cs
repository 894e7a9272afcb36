namespace LeYe.Domain.Accounts;

/// <summary>A row of the list of accounts.</summary>
public sealed record AccountSummary(int Id, string UserName, string DisplayName, RoleName Role, int? BaseId, string? BaseName, bool IsDisabled, DateTime? LockedUntilAt);
