namespace LeYe.A11yTests.Support.Portals;

/// <summary>A clock that stands at noon in Shanghai of one date, so that every run sees the same pages.</summary>
public sealed class StillTime(DateOnly today) : TimeProvider
{
    private readonly DateTimeOffset _now = new(today.ToDateTime(new TimeOnly(12, 0)), TimeSpan.FromHours(8));

    public override DateTimeOffset GetUtcNow() => _now;
}
