namespace LeYe.Domain.Placements;

/// <summary>Told after a stay of a base was saved, so that live numbers can follow. Must not throw.</summary>
public interface IPlacementEvents
{
    Task ChangedAsync(int baseId, CancellationToken cancel);
}
