using LeYe.Portal.Features.Reports;

namespace LeYe.Tests.Portal.Features.Reports;

public sealed class SingleFlightTests
{
    private readonly SingleFlight<string, object> _flight = new();
    private int _made;

    [Fact]
    public async Task SameKey_WhileItIsMade_IsMadeOnce()
    {
        var gate = new TaskCompletionSource();
        var first = _flight.RunAsync("a", () => MakeAsync(gate.Task), CancellationToken.None);
        var second = _flight.RunAsync("a", () => MakeAsync(gate.Task), CancellationToken.None);
        gate.SetResult();

        Assert.Same(await first, await second);
        Assert.Equal(1, _made);
    }

    [Fact]
    public async Task SameKey_AfterItWasMade_IsMadeAgain()
    {
        await _flight.RunAsync("a", () => MakeAsync(Task.CompletedTask), CancellationToken.None);
        await _flight.RunAsync("a", () => MakeAsync(Task.CompletedTask), CancellationToken.None);
        Assert.Equal(2, _made);
    }

    [Fact]
    public async Task Asker_WhoLeaves_DoesNotTakeTheOthersResultAway()
    {
        var gate = new TaskCompletionSource();
        using var leaving = new CancellationTokenSource();
        var gone = _flight.RunAsync("a", () => MakeAsync(gate.Task), leaving.Token);
        var stays = _flight.RunAsync("a", () => MakeAsync(gate.Task), CancellationToken.None);
        await leaving.CancelAsync();
        gate.SetResult();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        Assert.NotNull(await stays);
    }

    [Fact]
    public async Task Failure_IsToldAndNotKept()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _flight.RunAsync("a", () => throw new InvalidOperationException(), CancellationToken.None));
        Assert.NotNull(await _flight.RunAsync("a", () => MakeAsync(Task.CompletedTask), CancellationToken.None));
    }

    private async Task<object> MakeAsync(Task until)
    {
        Interlocked.Increment(ref _made);
        await until;
        return new object();
    }
}
