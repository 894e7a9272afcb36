using LeYe.Portal.Live;

namespace LeYe.Tests.Portal.Live;

public sealed class ConnectionStormsTests
{
    [Theory]
    [InlineData(new[] { 0, 500, 1000, 1000, 1000, 1001 }, 1)]
    [InlineData(new[] { 0, 50, 100, 150, 199, 199 }, 0)]
    [InlineData(new[] { 900, 903, 10, 12, 800, 805, 804 }, 2)]
    [InlineData(new[] { 100, 200, 300, 400, 500 }, 0)]
    public void Memory_IsGivenBack_OnceAfterAStorm_AndNotDuringIt(int[] open, int times)
    {
        var given = 0;
        var storms = new ConnectionStorms(() => given++);
        foreach (var count in open)
            storms.Look(count);
        Assert.Equal(times, given);
    }
}
