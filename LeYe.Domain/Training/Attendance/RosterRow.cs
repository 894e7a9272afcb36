namespace LeYe.Domain.Training.Attendance;

/// <summary>A person enrolled on the session's date, with their mark if they have one.</summary>
public sealed record RosterRow(int EnrolmentId, int NumberInClass, int PersonId, string PersonName, MarkKind? Kind, MarkMethod? Method);
