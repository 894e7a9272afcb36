using LeYe.Domain.People;

namespace LeYe.Domain.Placements;

/// <summary>A transfer as both bases see it.</summary>
/// <param name="Post">The running post at the base that offers; null when the person is in none.</param>
public sealed record TransferSummary(
    int Id, int Version, int PersonId, string PersonName, WorkerType WorkerType, int FromBaseId, string FromBase, int ToBaseId, string ToBase, DateOnly On,
    string Reason, TransferState State, string OfferedBy, string? DecidedBy, string? Post);
