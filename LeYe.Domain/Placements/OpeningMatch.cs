namespace LeYe.Domain.Placements;

/// <summary>An opening for somebody.</summary>
public sealed record OpeningMatch(OpeningSummary Opening, Match Match);
