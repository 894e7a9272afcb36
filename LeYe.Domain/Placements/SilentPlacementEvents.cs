namespace LeYe.Domain.Placements;

/// <summary>Tells nobody: for the command line and tests.</summary>
internal sealed class SilentPlacementEvents : IPlacementEvents
{
    public Task ChangedAsync(int baseId, CancellationToken cancel) => Task.CompletedTask;
}
