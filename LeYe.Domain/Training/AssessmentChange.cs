namespace LeYe.Domain.Training;

/// <summary>A result that changed, from what to what; kept in the audit.</summary>
public sealed record AssessmentChange(int EnrolmentId, AssessmentResult From, AssessmentResult To);
