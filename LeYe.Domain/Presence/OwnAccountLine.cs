namespace LeYe.Domain.Presence;

/// <summary>An account of the role 本人 of a base, and whose it is.</summary>
/// <param name="PersonId">Null while it is nobody's.</param>
public sealed record OwnAccountLine(int AccountId, string UserName, string DisplayName, int? PersonId, string? PersonName);
