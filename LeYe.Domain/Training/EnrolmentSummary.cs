using LeYe.Domain.People;

namespace LeYe.Domain.Training;

/// <summary>An enrolment. UntilOn is the first day no longer enrolled.</summary>
public sealed record EnrolmentSummary(
    int Id, int NumberInClass, int PersonId, string PersonName, WorkerType WorkerType, DateOnly FromOn, DateOnly? UntilOn, AssessmentResult Assessment)
{
    public WithdrawalReason? Withdrawal { get; init; }

    public DateOnly? AssessedOn { get; init; }
}
