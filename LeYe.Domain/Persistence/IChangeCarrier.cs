namespace LeYe.Domain.Persistence;

/// <summary>Carries what an act changed to the other processes that work on the same database. Where there is only one process there is none.</summary>
public interface IChangeCarrier
{
    /// <summary>Puts the facts into the act's own transaction: they are told exactly when it commits, and never when it does not.</summary>
    Task PutAsync(LeYeDb db, ChangedFacts facts, CancellationToken cancel);
}
