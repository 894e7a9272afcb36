namespace LeYe.Domain.Training;

/// <summary>回访: what became of a person who completed a class, 3, 6 or 12 months after its last day.</summary>
public sealed class TrainingFollowUp
{
    public int Id { get; init; }

    public required int EnrolmentId { get; init; }

    public Enrolment? Enrolment { get; init; }

    /// <summary>3, 6 or 12.</summary>
    public required int Months { get; init; }

    /// <summary>The day on which the person was asked.</summary>
    public required DateOnly AskedOn { get; init; }

    public required FollowUpOutcome Outcome { get; init; }

    /// <summary>At most 100 characters, encrypted.</summary>
    public byte[]? NoteCipher { get; init; }

    /// <summary>Name of the person who asked.</summary>
    public required string AskedBy { get; init; }
}
