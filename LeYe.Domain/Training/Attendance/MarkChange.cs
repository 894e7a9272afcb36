namespace LeYe.Domain.Training.Attendance;

/// <summary>A mark that changed, from what to what; kept in the audit. Null is unmarked.</summary>
public sealed record MarkChange(int EnrolmentId, MarkKind? From, MarkKind? To);
