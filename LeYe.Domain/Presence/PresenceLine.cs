namespace LeYe.Domain.Presence;

/// <summary>A 签到 with its 签退 as pages show it. Instants are UTC.</summary>
/// <param name="Out">Null while there is no 签退 and nobody was asked.</param>
public sealed record PresenceLine(
    int Id, int PersonId, string PersonName, DateOnly On, DateTime InAt, CheckInWay InWay, string InBy, DateTime? OutAt, CheckOutKind? Out, string? OutBy, int Version);
