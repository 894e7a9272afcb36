namespace LeYe.Tests.Support;

/// <summary>A clock that stands still until a test moves it. It starts at noon in Shanghai of the given date.</summary>
public sealed class TestTime(DateOnly today) : TimeProvider
{
    private DateTimeOffset _now = NoonOf(today);

    public override DateTimeOffset GetUtcNow() => _now;

    public void MoveTo(DateOnly date) => _now = NoonOf(date);

    public void Advance(TimeSpan by) => _now += by;

    private static DateTimeOffset NoonOf(DateOnly date) => new(date.ToDateTime(new TimeOnly(12, 0)), TimeSpan.FromHours(8));
}
