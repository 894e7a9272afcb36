namespace LeYe.Domain.Placements;

/// <summary>A team with its months, newest first, and who works in it today.</summary>
public sealed record TeamDetails(
    int Id, int Version, int BaseId, string BaseName, string Name, int? BusinessLineId, string? LineName, int? LeaderId, string? LeaderName,
    IReadOnlyList<TeamMonthSummary> Months, IReadOnlyList<TeamMember> Members);
