namespace LeYe.Domain.Training.Attendance;

/// <summary>A person whom the exception line names, and the mark it gives.</summary>
public sealed record LineMark(RosterRow Person, MarkKind Kind);
