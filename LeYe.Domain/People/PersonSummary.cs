namespace LeYe.Domain.People;

/// <summary>A row of the list of people.</summary>
public sealed record PersonSummary(int Id, string Name, WorkerType WorkerType, Sex Sex, int BaseId, string BaseName, DateOnly RegisteredOn, PersonState State);
