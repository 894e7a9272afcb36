namespace LeYe.Domain.Training.Attendance;

/// <summary>请假 that was granted before the sessions took place; the register of each of them carries it in.</summary>
public sealed class AdvanceExcuse
{
    public int Id { get; init; }

    public required int EnrolmentId { get; init; }

    public Enrolment? Enrolment { get; init; }

    public required DateOnly FromOn { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly ToOn { get; init; }

    /// <summary>Encrypted: it often tells of health.</summary>
    public byte[]? ReasonCipher { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    /// <summary>When it was taken back; null while it holds.</summary>
    public DateTime? CancelledAt { get; internal set; }
}
