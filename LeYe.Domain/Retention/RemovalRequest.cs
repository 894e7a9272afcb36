using LeYe.Domain.People;

namespace LeYe.Domain.Retention;

/// <summary>删除申请: somebody asks that a person be removed, somebody else decides. Afterwards it is the log of what was removed, without personal data.</summary>
public sealed class RemovalRequest
{
    public int Id { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public required RemovalReason Reason { get; init; }

    public required RetentionKind Kind { get; init; }

    /// <summary>The first day on which the term lets the person be removed, as it stood when this was asked.</summary>
    public required DateOnly? DueOn { get; init; }

    /// <summary>Why, encrypted; gone with the person.</summary>
    public byte[]? WhyCipher { get; internal set; }

    public required int RequestedById { get; init; }

    public required string RequestedBy { get; init; }

    /// <summary>UTC instant.</summary>
    public required DateTime RequestedAt { get; init; }

    public RemovalState State { get; internal set; } = RemovalState.Open;

    public string? DecidedBy { get; internal set; }

    /// <summary>UTC instant.</summary>
    public DateTime? DecidedAt { get; internal set; }

    /// <summary>Why it was refused, encrypted; gone with the person.</summary>
    public byte[]? AnswerCipher { get; internal set; }

    /// <summary>How many of what were removed and kept, as JSON of <see cref="RemovalPart"/> and number.</summary>
    public string? Removed { get; internal set; }

    /// <summary>Names in the store of attachments that are still to be deleted; no personal data.</summary>
    public string? FilesLeft { get; internal set; }

    /// <summary>When the files were gone and the freed pages of the database overwritten; UTC.</summary>
    public DateTime? CleanedAt { get; internal set; }
}
