namespace LeYe.Domain.Reporting.Corrections;

/// <summary>Stands in the database only inside the save of an act under an exception; the lock's triggers look for it. Nobody else ever sees one.</summary>
public sealed class LockPass
{
    public int Id { get; init; }

    public required int ExceptionId { get; init; }
}
