using LeYe.Domain.Common;

namespace LeYe.Domain.Presence;

/// <summary>A base's desk today.</summary>
/// <param name="Entries">Everybody who checked in, newest entry first.</param>
/// <param name="Here">Of those, not checked out yet.</param>
/// <param name="Arrived">到岗 as <c>presence.today</c> counts it.</param>
/// <param name="Forgotten">Earlier days without 签退 that nobody has answered for.</param>
public sealed record PresenceDesk(string BaseName, PageOf<PresenceLine> Entries, int Here, int Arrived, int Forgotten);
