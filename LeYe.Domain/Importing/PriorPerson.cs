using LeYe.Domain.People;

namespace LeYe.Domain.Importing;

/// <summary>What an import changed of a person, as it was.</summary>
/// <param name="Phone">Empty when there was none.</param>
internal sealed record PriorPerson(WorkerType WorkerType, Household Household, string Phone, string? RelativeNote);
