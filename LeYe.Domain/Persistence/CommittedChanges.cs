namespace LeYe.Domain.Persistence;

/// <summary>
/// Tells, after the commit of an act, what it changed. Raised at the one door of writing and not by each service, so that no act
/// can forget it; what is rolled back is never told. What another process committed is told as well, where there are several.
/// </summary>
public sealed class CommittedChanges(IChangeCarrier? carrier = null)
{
    /// <summary>Raised on the writer's thread while it still holds the write gate: handlers take note and return. They must not throw.</summary>
    public event Action<ChangedFacts>? Committed;

    /// <summary>Just before the commit, in its transaction.</summary>
    internal Task PutAsync(LeYeDb db, ChangedFacts facts, CancellationToken cancel) =>
        carrier is null || facts.IsEmpty ? Task.CompletedTask : carrier.PutAsync(db, facts, cancel);

    internal void Tell(ChangedFacts facts)
    {
        if (!facts.IsEmpty)
            Committed?.Invoke(facts);
    }
}
