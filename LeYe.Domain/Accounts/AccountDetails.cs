namespace LeYe.Domain.Accounts;

/// <summary>An account as its administrator sees it.</summary>
/// <param name="HasPassword">Whether its owner has set a password.</param>
/// <param name="HasSecondFactor">Whether an authenticator or a passkey is in force.</param>
/// <param name="CodeUntilAt">Until when an unused one-time code is good, UTC.</param>
public sealed record AccountDetails(int Id, string UserName, AccountOptions Options, string? BaseName, bool HasPassword, bool HasSecondFactor, DateTime? CodeUntilAt, int Version);
