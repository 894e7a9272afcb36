namespace LeYe.Domain.Auditing;

/// <summary>What is wrong with a chain of the audit.</summary>
public enum AuditFaultKind
{
    /// <summary>A number is missing: entries were taken out.</summary>
    Gap = 1,

    /// <summary>The entry does not say what was sealed.</summary>
    Changed,

    /// <summary>The chain ends before an anchor, or says something else there.</summary>
    Anchor,

    /// <summary>Triggers that keep the audit as it is are missing.</summary>
    Unguarded,
}

/// <summary>The first broken row of a chain.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Node">The chain.</param>
/// <param name="Sequence">The first number in it that is wrong.</param>
/// <param name="At">When that entry, or the anchor, says it was written, UTC.</param>
public sealed record AuditFault(AuditFaultKind Kind, string Node, long Sequence, DateTime? At);

/// <summary>What a check of the audit found.</summary>
/// <param name="Entries">How many entries were read.</param>
/// <param name="Anchors">How many anchors they were compared with.</param>
/// <param name="Faults">The first broken row of each chain; empty when all is sound.</param>
public sealed record AuditCheck(long Entries, int Anchors, IReadOnlyList<AuditFault> Faults);
