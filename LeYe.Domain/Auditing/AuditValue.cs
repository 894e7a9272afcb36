namespace LeYe.Domain.Auditing;

/// <summary>
/// What one record said before an act and after it, as JSON <c>{"Field":["before","after"]}</c>; a sensitive field says only "changed".
/// What tells of a person is encrypted under that person's key (<see cref="PersonKey"/>): without the key nobody reads it, and the chain still holds,
/// because seals cover the cipher text.
/// </summary>
public sealed class AuditValue
{
    public long Id { get; init; }

    public long EntryId { get; init; }

    public required string Kind { get; init; }

    public required int RecordId { get; init; }

    /// <summary>Whose key reads <see cref="Cipher"/>. No foreign key: it stays when the person's record goes.</summary>
    public int? PersonId { get; init; }

    /// <summary>The JSON, where it tells of no person.</summary>
    public string? Text { get; init; }

    public byte[]? Cipher { get; init; }
}
