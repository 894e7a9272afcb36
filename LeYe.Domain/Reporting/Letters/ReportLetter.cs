namespace LeYe.Domain.Reporting.Letters;

/// <summary>
/// What makes the report an official letter (GB/T 9704-2012): who sends it to whom, under which number. What is null is
/// not printed; a letter without <see cref="Issuer"/> carries no 版头.
/// </summary>
public sealed record ReportLetter
{
    /// <summary>主送机关, without its colon; null for the usual one.</summary>
    public string? Recipient { get; init; }

    /// <summary>署名: the body that signs; null for the usual one.</summary>
    public string? Signer { get; init; }

    /// <summary>成文日期, the day of 签发; null while nobody has signed.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>附注: contact and telephone, without brackets.</summary>
    public string? Contact { get; init; }

    /// <summary>带印章版式: leaves the place of a seal over 署名 and 成文日期. No seal is ever drawn.</summary>
    public bool LeavesPlaceForSeal { get; init; } = true;

    /// <summary>发文机关标志 of the 版头; null for a letter without 版头.</summary>
    public string? Issuer { get; init; }

    /// <summary>发文字号, as it is to be printed: year in 〔〕, number without 第.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>签发人 of the 版头: a report goes upward, so its 版头 names who signs it off.</summary>
    public string? Signatory { get; init; }

    /// <summary>抄送机关; null for none.</summary>
    public string? CopyTo { get; init; }

    /// <summary>印发机关 of the 版记; null for a letter without it.</summary>
    public string? PrintedBy { get; init; }

    /// <summary>印发日期 of the 版记.</summary>
    public DateOnly? PrintedOn { get; init; }
}
