namespace LeYe.Domain.Retention;

/// <summary>Somebody whose term has passed, as the list shows them.</summary>
/// <param name="Holds">What stands against removing them.</param>
/// <param name="IsAsked">A request waits.</param>
public sealed record DuePerson(int Id, string Name, string BaseName, RetentionTerm Term, IReadOnlyList<RetentionHold> Holds, bool IsAsked);
