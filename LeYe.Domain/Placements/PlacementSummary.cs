using LeYe.Domain.People;

namespace LeYe.Domain.Placements;

/// <summary>A row of the list of placements.</summary>
/// <param name="EndOn">The first day not counted.</param>
public sealed record PlacementSummary(
    int Id, int PersonId, string PersonName, WorkerType WorkerType, int BaseId, string BaseName, string Post, WorkMode WorkMode,
    bool IsTrial, bool IsMain, DateOnly StartOn, DateOnly? EndOn, EndReason? EndReason);
