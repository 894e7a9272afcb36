namespace LeYe.Domain.Placements;

/// <summary>What the list of placements is ordered by.</summary>
public enum PlacementSort { StartOn = 0, PersonName = 1, Base = 2, EndOn = 3 }
