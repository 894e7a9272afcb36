namespace LeYe.Domain.Auditing;

/// <summary>A row of the audit's list.</summary>
public sealed record AuditLine(long Id, DateTime At, int AccountId, string AccountName, string? Origin, string Act, string SubjectKind, int SubjectId, string? BaseName);

/// <summary>One entry with the values it changed.</summary>
/// <param name="Line">Who, what, when and from where.</param>
/// <param name="Reason">Why.</param>
/// <param name="Changes">Names of fields, numbers of records.</param>
/// <param name="Node">The chain it belongs to.</param>
/// <param name="Sequence">Its number there.</param>
/// <param name="Seal">SHA-256, 32 bytes.</param>
/// <param name="Values">Each field before and after.</param>
public sealed record AuditDetails(AuditLine Line, string? Reason, string? Changes, string Node, long Sequence, byte[] Seal, IReadOnlyList<FieldChange> Values);

/// <summary>One field of one record before and after an act.</summary>
/// <param name="IsSensitive">It was changed; from what to what is not kept.</param>
/// <param name="IsDestroyed">The person's key is gone: nobody can read it any more.</param>
public sealed record FieldChange(string Kind, int RecordId, string? Field, string? Before, string? After, bool IsSensitive, bool IsDestroyed);
