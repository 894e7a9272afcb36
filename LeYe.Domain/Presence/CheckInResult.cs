namespace LeYe.Domain.Presence;

/// <summary>What an entry did.</summary>
/// <param name="At">UTC instant of the 签到 or 签退 that stands now.</param>
/// <param name="Version">To be sent with the undo of this entry.</param>
public sealed record CheckInResult(int CheckInId, int PersonId, CheckInOutcome Outcome, DateTime At, int Version)
{
    /// <summary>False where nothing was written: it stood already, or the same form was sent again.</summary>
    public bool IsChange { get; init; } = true;
}
