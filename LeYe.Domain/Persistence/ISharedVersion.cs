namespace LeYe.Domain.Persistence;

/// <summary>
/// How far the records have come that the live numbers stand on, counted by the database itself, so that every process means the same
/// records by the same version. Where there is only one process it counts for itself, and there is none.
/// </summary>
public interface ISharedVersion
{
    /// <summary>The version and the day now. The first that finds a new day turns it, for everybody.</summary>
    Task<SharedMark> NowAsync(DateOnly today, CancellationToken cancel);

    /// <summary>The same as a snapshot sees it.</summary>
    Task<SharedMark> OfAsync(LeYeDb snapshot, CancellationToken cancel);

    /// <summary>What has changed since a version, up to that of the snapshot; null when that is too long ago to be known, or too much.</summary>
    Task<ChangedFacts?> SinceAsync(LeYeDb snapshot, long version, CancellationToken cancel);

    /// <summary>Says that the records were changed past the acts: everybody counts anew.</summary>
    Task SkipAsync(CancellationToken cancel);
}
