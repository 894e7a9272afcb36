namespace LeYe.Domain.Auditing;

/// <summary>Who did what, when and why. Written in the same save as the act; never changed or deleted.</summary>
public sealed class AuditEntry
{
    public long Id { get; init; }

    public required DateTime At { get; init; }

    public required int AccountId { get; init; }

    public required string AccountName { get; init; }

    /// <summary>The act, e.g. <c>RecordPlacement</c>.</summary>
    public required string Act { get; init; }

    /// <summary>Kind and id of the record, e.g. <c>Placement</c> 12.</summary>
    public required string SubjectKind { get; init; }

    public required int SubjectId { get; init; }

    public int? BaseId { get; init; }

    /// <summary>What changed, as JSON; sensitive fields only as "changed". Null when the act says it all.</summary>
    public string? Changes { get; init; }

    public string? Reason { get; init; }
}
