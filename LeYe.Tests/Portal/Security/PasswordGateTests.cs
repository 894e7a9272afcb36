using LeYe.Portal.Security;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Security;

/// <summary>A flood of wrong passwords does not keep the right one waiting.</summary>
public sealed class PasswordGateTests
{
    private readonly PasswordGate _gate = new(new TestTime(new DateOnly(2024, 2, 29)));

    [Fact]
    public async Task Flood_FromOtherAddresses_IsPassedByAnAddressThatIsKnown()
    {
        _gate.Note("10.0.0.1", succeeded: true);
        var inside = await FillAsync();
        var flood = Enumerable.Range(0, 200).Select(i => _gate.EnterAsync("192.0.2." + i, default)).ToList();
        var right = _gate.EnterAsync("10.0.0.1", default);
        Assert.False(right.IsCompleted);
        inside[0].Dispose();
        using var pass = await right.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.All(flood, f => Assert.False(f.IsCompleted));
    }

    [Fact]
    public async Task Flood_FromOneAddressThatFails_IsPassedByANewAddress()
    {
        var inside = await FillAsync();
        var flood = Enumerable.Range(0, 200).Select(_ => _gate.EnterAsync("192.0.2.1", default)).ToList();
        _gate.Note("192.0.2.1", succeeded: false);
        var other = _gate.EnterAsync("192.0.2.2", default);
        inside[0].Dispose();
        using var pass = await other.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.All(flood, f => Assert.False(f.IsCompleted));
    }

    [Fact]
    public async Task Mistakes_OfOnePerson_DoNotPutTheirWholeBaseBehindStrangers()
    {
        _gate.Note("10.0.0.1", succeeded: true);
        for (var i = 0; i < 50; i++)
            _gate.Note("10.0.0.1", succeeded: false);
        var inside = await FillAsync();
        var stranger = _gate.EnterAsync("192.0.2.9", default);
        var colleague = _gate.EnterAsync("10.0.0.1", default);
        inside[0].Dispose();
        using var pass = await colleague.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.False(stranger.IsCompleted);
    }

    [Fact]
    public async Task WhoGivesUp_LeavesTheirPlaceToTheNext()
    {
        var inside = await FillAsync();
        using var gone = new CancellationTokenSource();
        var first = _gate.EnterAsync("a", gone.Token);
        var second = _gate.EnterAsync("b", default);
        await gone.CancelAsync();
        await Assert.ThrowsAsync<TaskCanceledException>(() => first);
        inside[0].Dispose();
        using var pass = await second.WaitAsync(TimeSpan.FromSeconds(10));
    }

    private async Task<List<IDisposable>> FillAsync()
    {
        var inside = new List<IDisposable>();
        for (var i = 0; i < Math.Max(1, Environment.ProcessorCount / 2); i++)
            inside.Add(await _gate.EnterAsync("busy", default));
        return inside;
    }
}
