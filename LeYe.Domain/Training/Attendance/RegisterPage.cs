namespace LeYe.Domain.Training.Attendance;

/// <summary>A session's register as a page shows it.</summary>
public sealed record RegisterPage(
    int SessionId, int ClassId, string ClassName, int IntakeNumber, int BaseId, string BaseName, int SessionNumber, DateOnly HeldOn, TimeOnly StartsAt, TimeOnly EndsAt,
    string? Room, RegisterState State, DateTime? SubmittedAt, string? SubmittedBy, int Version, IReadOnlyList<RosterRow> Roster);
