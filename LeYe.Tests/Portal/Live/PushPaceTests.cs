using LeYe.Portal.Live;

namespace LeYe.Tests.Portal.Live;

public sealed class PushPaceTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public void FirstPush_AndThoseApart_GoOutAtOnce()
    {
        var time = new HandClock();
        var pace = new PushPace(time);
        for (var push = 0; push < 50; push++)
        {
            Assert.Equal(TimeSpan.Zero, pace.Wait());
            pace.Pushed();
            // A third of a second, now and then a little less.
            time.Advance(TimeSpan.FromMilliseconds(push % 7 == 0 ? 270 : 305));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(50)]
    [InlineData(120)]
    public void Burst_IsGathered_ToFourInAnySecond_AndNeverWaitsAWholeOne(int everyMilliseconds)
    {
        var time = new HandClock();
        var pace = new PushPace(time);
        var pushes = new List<TimeSpan>();
        for (var change = TimeSpan.Zero; change < 10 * Second; change += TimeSpan.FromMilliseconds(everyMilliseconds))
        {
            time.MoveTo(change);
            if (pace.Wait() > TimeSpan.Zero)
                continue;
            pace.Pushed();
            pushes.Add(change);
        }
        Assert.Equal(TimeSpan.Zero, pushes[0]);
        Assert.All(pushes, from => Assert.InRange(pushes.Count(p => p >= from && p < from + Second), 1, PushPace.MostASecond));
        Assert.All(pushes.Zip(pushes.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, TimeSpan.FromMilliseconds(200), TimeSpan.FromMilliseconds(700)));
    }

    private sealed class HandClock : TimeProvider
    {
        private long _ticks = 1;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks;

        public void Advance(TimeSpan by) => _ticks += by.Ticks;

        public void MoveTo(TimeSpan at) => _ticks = 1 + at.Ticks;
    }
}
