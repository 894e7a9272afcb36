namespace LeYe.Domain.Training.Attendance;

/// <summary>The mark of one enrolled person at one session. A draft until the session's register is submitted.</summary>
public sealed class AttendanceMark
{
    public int Id { get; init; }

    public int SessionId { get; init; }

    public ClassSession? Session { get; init; }

    public required int EnrolmentId { get; init; }

    public Enrolment? Enrolment { get; init; }

    public required MarkKind Kind { get; set; }

    public required MarkMethod Method { get; set; }
}
