namespace LeYe.Domain.Presence;

/// <summary>Where somebody checked in: at the base's desk, or by their own signed-in device.</summary>
public enum CheckInWay { Desk = 1, OwnDevice = 2 }
