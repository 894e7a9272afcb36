namespace LeYe.Domain.Auditing;

/// <summary>How far a node's chain had come at a moment. The same line lies in a file outside the database: whoever rewrites or shortens the chain must find both.</summary>
public sealed class AuditAnchor
{
    public int Id { get; init; }

    public required DateTime At { get; init; }

    public required string Node { get; init; }

    public required long Sequence { get; init; }

    public required byte[] Seal { get; init; }
}
