using LeYe.Domain.Training.Attendance;

namespace LeYe.Domain.Training;

/// <summary>A session with the state of its register.</summary>
/// <param name="Enrolled">People enrolled on its date.</param>
/// <param name="Marked">People who have a mark.</param>
public sealed record SessionSummary(
    int Id, int ClassId, string ClassName, int IntakeNumber, int BaseId, string BaseName, int Number, DateOnly HeldOn, TimeOnly StartsAt, TimeOnly EndsAt, string? Room,
    RegisterState State, string? SubmittedBy, int Enrolled, int Marked)
{
    /// <summary>The class's coach.</summary>
    public string? Coach { get; init; }

    /// <summary>停课.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>调课: the first date; null while never moved.</summary>
    public DateOnly? MovedFromOn { get; init; }

    /// <summary>代课.</summary>
    public string? Substitute { get; init; }

    public string? ChangeReason { get; init; }

    /// <summary>To be sent with a change of the session.</summary>
    public int Version { get; init; }
}
