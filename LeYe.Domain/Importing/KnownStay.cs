using LeYe.Domain.Placements;

namespace LeYe.Domain.Importing;

/// <summary>A stay on record, as far as rows are compared with it.</summary>
internal sealed record KnownStay(
    int Id, int PersonId, int BaseId, bool IsMain, StayFacts Facts, DateOnly StartOn, DateOnly? EndOn, EndReason? EndReason);
