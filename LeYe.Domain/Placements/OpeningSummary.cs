using LeYe.Domain.People;

namespace LeYe.Domain.Placements;

/// <summary>A row of the list of openings.</summary>
/// <param name="Filled">Stays that hold a seat today.</param>
public sealed record OpeningSummary(
    int Id, int BaseId, string BaseName, string Post, WorkKinds Kind, WorkMode WorkMode, int Seats, int Filled, string? LineName, string? ClientName,
    string? ClientRegion, DateOnly OpenedOn, DateOnly? ClosedOn)
{
    public int Free => Math.Max(0, Seats - Filled);
}
