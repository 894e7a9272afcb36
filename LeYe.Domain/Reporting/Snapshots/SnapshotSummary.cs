namespace LeYe.Domain.Reporting.Snapshots;

/// <summary>A stored snapshot without its bytes.</summary>
/// <param name="Files">Format, hash and length in bytes.</param>
public sealed record SnapshotSummary(ReportSnapshot Snapshot, IReadOnlyList<(string Format, string Sha256, long Length)> Files)
{
    public string Edition => Snapshot.Edition;
}
