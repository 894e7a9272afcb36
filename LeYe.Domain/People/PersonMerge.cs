namespace LeYe.Domain.People;

/// <summary>One person's record merged into another's. Holds all that is needed to undo it.</summary>
public sealed class PersonMerge
{
    public int Id { get; init; }

    public required int KeptId { get; init; }

    /// <summary>The person whose record was merged; their row is gone while the merge holds.</summary>
    public required int RemovedId { get; init; }

    /// <summary>Both rows as they were, and which other rows were moved; encrypted JSON.</summary>
    public required byte[] BeforeCipher { get; init; }

    /// <summary>UTC instant.</summary>
    public required DateTime MergedAt { get; init; }

    public required string MergedBy { get; init; }

    /// <summary>UTC instant; null while the merge holds.</summary>
    public DateTime? UndoneAt { get; set; }
}
