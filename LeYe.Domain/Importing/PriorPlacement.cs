using LeYe.Domain.Placements;

namespace LeYe.Domain.Importing;

/// <summary>What an import changed of a stay, as it was.</summary>
internal sealed record PriorPlacement(StayFacts Facts, DateOnly? EndOn, EndReason? EndReason);
