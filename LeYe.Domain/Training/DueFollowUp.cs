namespace LeYe.Domain.Training;

/// <summary>A 回访 that is due: the person completed the class and was not asked yet.</summary>
/// <param name="Months">3, 6 or 12.</param>
public sealed record DueFollowUp(int EnrolmentId, int PersonId, string PersonName, int ClassId, string ClassName, int IntakeNumber, string BaseName, int Months, DateOnly DueOn);
