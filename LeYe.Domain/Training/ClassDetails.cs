namespace LeYe.Domain.Training;

/// <summary>A class as its page shows it.</summary>
public sealed record ClassDetails(
    ClassSummary Summary, TrainingMode Mode, TrainingDelivery Delivery, int PlannedMinutes, bool InFederationPlan, bool HasAssessment,
    IReadOnlyList<SessionSummary> Sessions, IReadOnlyList<EnrolmentSummary> Enrolments)
{
    public string? Funder { get; init; }

    public IndustrySection? Industry { get; init; }

    /// <summary>对应岗位, when it is on record.</summary>
    public int? JobOpeningId { get; init; }

    /// <summary>The post of that opening.</summary>
    public string? JobOpeningPost { get; init; }

    /// <summary>岗位说明.</summary>
    public string? Opening { get; init; }

    /// <summary>名额; null for no limit.</summary>
    public int? Places { get; init; }

    public int CompletionPercent { get; init; } = CompletionRules.StandardPercent;

    /// <summary>To be sent with an edit of the class or its results.</summary>
    public int Version { get; init; }

    /// <summary>Who waits for a place, in order.</summary>
    public IReadOnlyList<WaitingSummary> Waiting { get; init; } = [];

    /// <summary>A class with a limit and as many people in it.</summary>
    public bool IsFull => Places <= Summary.Enrolled;
}
