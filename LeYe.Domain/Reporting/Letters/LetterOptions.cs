namespace LeYe.Domain.Reporting.Letters;

/// <summary>公文格式要素 as they are entered; empty means none.</summary>
public sealed record LetterOptions
{
    public string? Recipient { get; init; }

    public string? Signer { get; init; }

    public string? Contact { get; init; }

    public bool LeavesPlaceForSeal { get; init; } = true;

    public string? Issuer { get; init; }

    public string? DocumentNumber { get; init; }

    public string? Signatory { get; init; }

    public string? CopyTo { get; init; }

    public string? PrintedBy { get; init; }

    public DateOnly? PrintedOn { get; init; }
}
