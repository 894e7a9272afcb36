namespace LeYe.Domain.Training.Attendance;

/// <summary>A mark as a coach gave it; <paramref name="Kind"/> null takes the mark away again.</summary>
public sealed record MarkEntry(int EnrolmentId, MarkKind? Kind, MarkMethod Method = MarkMethod.Single);
