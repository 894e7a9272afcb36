namespace LeYe.Portal.Features.Presence;

/// <summary>What was sent from the desk.</summary>
/// <param name="Text">Number, name, initials; a minus takes the last entry back.</param>
/// <param name="PersonId">Somebody chosen of several; null when the text says it.</param>
/// <param name="IsUndo">The button that takes back was pressed.</param>
/// <param name="Last">The last entry, which can be taken back; null when there is none.</param>
public sealed record DeskInput(string Text, int? PersonId, bool IsUndo, DeskLast? Last, Guid FormKey);
