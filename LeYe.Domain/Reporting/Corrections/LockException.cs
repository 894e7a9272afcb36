namespace LeYe.Domain.Reporting.Corrections;

/// <summary>
/// Lets one person change locked facts of one year for a while, with reason and evidence. What they change meanwhile stands in the audit under it.
/// </summary>
public sealed class LockException
{
    public int Id { get; init; }

    public required int Year { get; init; }

    /// <summary>The account that may change facts.</summary>
    public required int AccountId { get; init; }

    /// <summary>Whose account it is, encrypted.</summary>
    public required byte[]? PersonNameCipher { get; init; }

    /// <summary>Why, encrypted: it may speak of a person.</summary>
    public required byte[]? ReasonCipher { get; init; }

    /// <summary>What proves the error: number of a document, a wage sheet, a letter; encrypted.</summary>
    public required byte[]? EvidenceCipher { get; init; }

    /// <summary>Its last day.</summary>
    public required DateOnly EndsOn { get; init; }

    public required string GrantedBy { get; init; }

    public required DateTime GrantedAt { get; init; }

    public DateTime? ClosedAt { get; set; }

    public string? ClosedBy { get; set; }
}
