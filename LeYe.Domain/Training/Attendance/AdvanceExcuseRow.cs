namespace LeYe.Domain.Training.Attendance;

/// <summary>An excuse that holds. <paramref name="ToOn"/> is its last day.</summary>
public sealed record AdvanceExcuseRow(int Id, DateOnly FromOn, DateOnly ToOn, string? Reason, string RecordedBy, DateTime RecordedAt);
