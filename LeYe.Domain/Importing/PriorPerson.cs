using LeYe.Domain.People;

namespace LeYe.Domain.Importing;

/// <summary>What an import changed of a person, as it was.</summary>
/// <param name="Phone">Empty when there was none.</param>
/// <param name="Certificates">The last day of validity of each, by id; null when the import left them alone.</param>
/// <param name="HadNoIdentity">The import gave the person their identity number; sex and birth date follow from it.</param>
internal sealed record PriorPerson(
    WorkerType WorkerType, Household Household, string Phone, string? RelativeNote, Dictionary<int, DateOnly?>? Certificates = null,
    Sex? Sex = null, DateOnly? BornOn = null, bool HadNoIdentity = false);
