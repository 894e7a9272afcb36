namespace LeYe.Domain.Training.Attendance;

/// <summary>待补登: somebody who came to a session without being enrolled. Counts nowhere until registered (rules.md, Training).</summary>
public sealed class WalkIn
{
    public int Id { get; init; }

    public required int SessionId { get; init; }

    public ClassSession? Session { get; init; }

    /// <summary>The name as heard, 1-40 characters, encrypted.</summary>
    public required byte[]? NameCipher { get; init; }

    public required DateTime AddedAt { get; init; }

    /// <summary>Name of the person who added it.</summary>
    public required string AddedBy { get; init; }

    /// <summary>The enrolment it became; null while 待补登 or dropped.</summary>
    public int? EnrolmentId { get; internal set; }

    public Enrolment? Enrolment { get; internal set; }

    /// <summary>When it was registered or dropped; null while 待补登.</summary>
    public DateTime? SettledAt { get; internal set; }
}
