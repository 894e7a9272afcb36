using LeYe.Domain.People;

namespace LeYe.Domain.Placements;

/// <summary>Somebody for an opening.</summary>
public sealed record PersonMatch(int PersonId, string Name, WorkerType WorkerType, string BaseName, Match Match);
