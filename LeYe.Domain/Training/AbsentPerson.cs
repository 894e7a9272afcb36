namespace LeYe.Domain.Training;

/// <summary>A person absent (缺勤) at the last sessions running.</summary>
/// <param name="Run">How many sessions running, at least three.</param>
/// <param name="SinceOn">Date of the first of them.</param>
public sealed record AbsentPerson(
    int EnrolmentId, int NumberInClass, int PersonId, string PersonName, int ClassId, string ClassName, int IntakeNumber, string BaseName, int Run, DateOnly SinceOn);
