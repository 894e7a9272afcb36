namespace LeYe.Domain.Presence;

/// <summary>签到 or 签退.</summary>
public enum CheckInStep { In = 1, Out = 2 }
