namespace LeYe.Domain.Reporting.Snapshots;

/// <summary>One stored printing of a snapshot: the canonical JSON, PDF, DOCX or XLSX.</summary>
public sealed class SnapshotFile
{
    public int Id { get; init; }

    public int SnapshotId { get; init; }

    /// <summary>json, pdf, docx or xlsx.</summary>
    public required string Format { get; init; }

    /// <summary>SHA-256 of the bytes.</summary>
    public required string Sha256 { get; init; }

    public required byte[] Bytes { get; init; }
}
