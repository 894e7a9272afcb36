namespace LeYe.Domain.People;

/// <summary>A wish for a correction with its answer.</summary>
public sealed record CorrectionRequestSummary(
    int Id, CorrectionField Field, string Wanted, string Reason, DateOnly FiledOn, string FiledBy, CorrectionState State, string? Answer, DateOnly? AnsweredOn, string? AnsweredBy);
