namespace LeYe.Domain.Reporting.Snapshots;

/// <summary>The result of looking at one stored snapshot.</summary>
/// <param name="Year">Reporting year.</param>
/// <param name="Edition">1.0, 1.1 …; null where the check is about the database.</param>
/// <param name="Faults">What is wrong, with the file's format where it is about one; empty when all is well.</param>
public sealed record SnapshotCheck(int Year, string? Edition, SnapshotKind Kind, IReadOnlyList<(SnapshotFault Fault, string Detail)> Faults)
{
    public bool IsSound => Faults.Count == 0;
}
