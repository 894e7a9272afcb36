namespace LeYe.Domain.Accounts;

/// <summary>What stands beside the password of an account.</summary>
/// <param name="OnSince">UTC instant at which the authenticator was put in force; null: not in force.</param>
/// <param name="CodesLeft">Recovery codes that are still good.</param>
/// <param name="Passkeys">Passkeys, the newest first.</param>
public sealed record SecondFactorState(DateTime? OnSince, int CodesLeft, IReadOnlyList<PasskeySummary> Passkeys);
