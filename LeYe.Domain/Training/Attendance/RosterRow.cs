namespace LeYe.Domain.Training.Attendance;

/// <summary>A person of a session's register, with their mark if they have one. Who was excused in advance has 请假 until the coach says otherwise.</summary>
public sealed record RosterRow(int EnrolmentId, int NumberInClass, int PersonId, string PersonName, MarkKind? Kind, MarkMethod? Method)
{
    /// <summary>False for a mark that stayed from before the person's enrolment was moved: it can be corrected, and nobody is absent by it.</summary>
    public bool IsEnrolled { get; init; } = true;
}
