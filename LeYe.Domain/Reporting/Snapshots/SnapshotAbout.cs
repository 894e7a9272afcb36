namespace LeYe.Domain.Reporting.Snapshots;

/// <summary>Which snapshot is made, and by which three people.</summary>
public sealed record SnapshotAbout(SnapshotKind Kind, int Number, string PreparedBy, string ReviewedBy, string SignedBy, string? Reason);
