namespace LeYe.Domain.Placements;

/// <summary>A client with the lines that the actor's bases run for it.</summary>
public sealed record ClientDetails(int Id, int Version, string Name, string? Region, bool IsConcentratedEmployer, IReadOnlyList<LineSummary> Lines);
