namespace LeYe.Domain.People;

/// <summary>A person to pick.</summary>
public sealed record PersonName(int Id, string Name, WorkerType WorkerType, int BaseId, string BaseName);
