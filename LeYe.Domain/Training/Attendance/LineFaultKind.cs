namespace LeYe.Domain.Training.Attendance;

/// <summary>
/// Faults of the exception line: a number, name or initials that nobody on the register has; several people of that name; a mark
/// that is none of the five; a range that runs backwards; a person named twice; a mark for nobody; too long.
/// </summary>
public enum LineFaultKind { Number = 1, Name, Initials, Several, Kind, Range, Twice, Nobody, TooLong }
