namespace LeYe.Domain.People;

/// <summary>A line of a person's history.</summary>
/// <param name="RecordId">The class, placement or person; null where it lies outside the actor's scope.</param>
/// <param name="FromOn">First day.</param>
/// <param name="UntilOn">First day no longer counted; null while it lasts.</param>
/// <param name="Title">Name of the class or post; empty for a registration or a leave.</param>
/// <param name="BaseName">Short name of the base; empty for a leave.</param>
public sealed record PersonHistoryItem(PersonHistoryKind Kind, int? RecordId, DateOnly FromOn, DateOnly? UntilOn, string Title, string BaseName);
