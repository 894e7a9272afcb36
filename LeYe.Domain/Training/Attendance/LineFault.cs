namespace LeYe.Domain.Training.Attendance;

/// <summary>Something in the exception line that cannot be read.</summary>
/// <param name="Place">Where it begins: the character's number, from 1.</param>
/// <param name="Typed">The part as it was typed.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="People">Whom it could mean (<see cref="LineFaultKind.Several"/>) or who stands there twice.</param>
public sealed record LineFault(int Place, string Typed, LineFaultKind Kind, IReadOnlyList<RosterRow> People);
