namespace LeYe.Domain.Training.Attendance;

/// <summary>A walk-in that is 待补登.</summary>
public sealed record WalkInSummary(
    int Id, int SessionId, string Name, DateTime AddedAt, string AddedBy, int ClassId, string ClassName, int IntakeNumber, string BaseName, int SessionNumber, DateOnly HeldOn);
