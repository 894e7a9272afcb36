using LeYe.Domain.Training.Attendance;

namespace LeYe.Domain.Training;

/// <summary>A session with the state of its register.</summary>
/// <param name="Enrolled">People enrolled on its date.</param>
/// <param name="Marked">People who have a mark.</param>
public sealed record SessionSummary(
    int Id, int ClassId, string ClassName, int IntakeNumber, int BaseId, string BaseName, int Number, DateOnly HeldOn, TimeOnly StartsAt, TimeOnly EndsAt, string? Room,
    RegisterState State, string? SubmittedBy, int Enrolled, int Marked);
