using LeYe.Domain.People;

namespace LeYe.Domain.Placements;

/// <summary>An opening as its page shows it.</summary>
public sealed record OpeningDetails(OpeningSummary Summary, int Version, int? BusinessLineId, Abilities Asks, WorkNeeds Offers, string? Note);
