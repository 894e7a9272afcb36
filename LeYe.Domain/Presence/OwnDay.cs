namespace LeYe.Domain.Presence;

/// <summary>What somebody sees of their own 签到.</summary>
/// <param name="IsLinked">The account is somebody's.</param>
/// <param name="WorksAtHome">The main post today is at home: the own device may check in.</param>
/// <param name="Today">Null before the 签到.</param>
/// <param name="Forgotten">Earlier days without 签退 that nobody has answered for.</param>
public sealed record OwnDay(bool IsLinked, bool WorksAtHome, PresenceLine? Today, IReadOnlyList<PresenceLine> Forgotten);
