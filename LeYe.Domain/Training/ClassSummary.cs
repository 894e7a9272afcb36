namespace LeYe.Domain.Training;

/// <summary>A row of the list of classes.</summary>
/// <param name="Enrolled">Enrolments that have not ended.</param>
/// <param name="Sessions">All sessions.</param>
/// <param name="Submitted">Sessions whose register is submitted.</param>
public sealed record ClassSummary(
    int Id, string Name, int IntakeNumber, int BaseId, string BaseName, TrainingCategory Category, DateOnly StartsOn, DateOnly EndsOn, string? Coach,
    ClassState State, int Enrolled, int Sessions, int Submitted);
