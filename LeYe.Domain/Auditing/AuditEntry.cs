namespace LeYe.Domain.Auditing;

/// <summary>Who did what, when, from where and why. Written in the same save as the act; the database refuses to change or delete it.</summary>
public sealed class AuditEntry
{
    public long Id { get; init; }

    public required DateTime At { get; init; }

    public required int AccountId { get; init; }

    public required string AccountName { get; init; }

    /// <summary>The network address the act came from; null for the program and its command line.</summary>
    public string? Origin { get; init; }

    /// <summary>The act, e.g. <c>RecordPlacement</c>.</summary>
    public required string Act { get; init; }

    /// <summary>Kind and id of the record, e.g. <c>Placement</c> 12.</summary>
    public required string SubjectKind { get; init; }

    public required int SubjectId { get; init; }

    public int? BaseId { get; init; }

    /// <summary>What changed, as JSON: names of fields, numbers of records. Values stand in <see cref="Values"/>. Null when the act says it all.</summary>
    public string? Changes { get; init; }

    public string? Reason { get; init; }

    /// <summary>The portal process whose chain the entry belongs to.</summary>
    public string Node { get; internal set; } = "";

    /// <summary>1, 2, 3 … within the node's chain.</summary>
    public long Sequence { get; internal set; }

    /// <summary>SHA-256 over the seal before it and everything that the entry says (<see cref="AuditSeal"/>).</summary>
    public byte[]? Seal { get; internal set; }

    /// <summary>The values before and after the act.</summary>
    public List<AuditValue> Values { get; init; } = [];
}
