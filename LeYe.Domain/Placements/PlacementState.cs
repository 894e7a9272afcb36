namespace LeYe.Domain.Placements;

/// <summary>Stays to list: running today, ended by today, starting after today.</summary>
public enum PlacementState { Running = 1, Ended = 2, Planned = 3 }
