namespace LeYe.Domain.Placements;

/// <summary>Who works in a team today.</summary>
public sealed record TeamMember(int PlacementId, int PersonId, string Name, string Post, DateOnly StartOn);
