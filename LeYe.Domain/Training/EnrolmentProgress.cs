using LeYe.Domain.Training.Attendance;

namespace LeYe.Domain.Training;

/// <summary>One enrolment's way to 结业, from submitted registers.</summary>
/// <param name="Marks">Marks by kind; a kind without marks is missing.</param>
/// <param name="AttendedMinutes">Full minutes of 出勤, 迟到, 早退.</param>
public sealed record EnrolmentProgress(
    int EnrolmentId, int NumberInClass, int PersonId, string PersonName, bool IsIn, AssessmentResult Assessment,
    IReadOnlyDictionary<MarkKind, int> Marks, int AttendedMinutes)
{
    /// <summary>参训: at least one session attended (Q6).</summary>
    public bool HasAttended => AttendedMinutes > 0;

    public int Of(MarkKind kind) => Marks.GetValueOrDefault(kind);
}
