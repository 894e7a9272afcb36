namespace LeYe.Domain.Training;

/// <summary>A class as its page shows it.</summary>
public sealed record ClassDetails(
    ClassSummary Summary, TrainingMode Mode, TrainingDelivery Delivery, int PlannedMinutes, bool InFederationPlan, bool HasAssessment,
    IReadOnlyList<SessionSummary> Sessions, IReadOnlyList<EnrolmentSummary> Enrolments);
