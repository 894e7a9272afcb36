namespace LeYe.Portal.Live;

/// <summary>
/// When the next push may go out: at most four in any second, and two stand apart by a fifth of one, so that a burst is gathered
/// evenly. Changes further apart than that are never held up. Not safe to use from several threads.
/// </summary>
public sealed class PushPace(TimeProvider time)
{
    /// <summary>The most pushes in any second that a client gets.</summary>
    public const int MostASecond = 4;

    private static readonly TimeSpan Apart = TimeSpan.FromMilliseconds(200);
    private readonly long?[] _last = new long?[MostASecond];
    private int _next;

    /// <summary>Counts a push that goes out now.</summary>
    public void Pushed() => (_last[_next], _next) = (time.GetTimestamp(), (_next + 1) % MostASecond);

    /// <summary>How long the next push has to wait; nothing when it may go out at once.</summary>
    public TimeSpan Wait()
    {
        var newest = _last[(_next + MostASecond - 1) % MostASecond];
        var (afterNewest, afterFourth) = (Left(newest, Apart), Left(_last[_next], TimeSpan.FromSeconds(1)));
        return afterNewest > afterFourth ? afterNewest : afterFourth;
    }

    private TimeSpan Left(long? push, TimeSpan apart)
    {
        if (push is not { } at)
            return TimeSpan.Zero;
        var left = apart - time.GetElapsedTime(at);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }
}
