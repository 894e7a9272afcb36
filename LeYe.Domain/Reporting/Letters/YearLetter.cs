using LeYe.Domain.Common;

namespace LeYe.Domain.Reporting.Letters;

/// <summary>公文格式要素 of one year's report, as 经办 records them. What is null is not printed, or printed as usual.</summary>
public sealed class YearLetter : IVersioned
{
    public int Id { get; init; }

    public required int Year { get; init; }

    /// <summary>主送机关; null for the duty's.</summary>
    public string? Recipient { get; set; }

    /// <summary>署名; null for the usual one.</summary>
    public string? Signer { get; set; }

    /// <summary>附注: contact and telephone.</summary>
    public string? Contact { get; set; }

    public bool LeavesPlaceForSeal { get; set; } = true;

    /// <summary>发文机关标志; null for a letter without 版头.</summary>
    public string? Issuer { get; set; }

    /// <summary>发文字号.</summary>
    public string? DocumentNumber { get; set; }

    /// <summary>签发人.</summary>
    public string? Signatory { get; set; }

    /// <summary>抄送机关.</summary>
    public string? CopyTo { get; set; }

    /// <summary>印发机关.</summary>
    public string? PrintedBy { get; set; }

    /// <summary>印发日期.</summary>
    public DateOnly? PrintedOn { get; set; }

    public int Version { get; set; }

    /// <summary>As the report carries it; the day of 签发 comes with 定稿.</summary>
    public ReportLetter ToLetter() => new()
    {
        Recipient = Recipient, Signer = Signer, Contact = Contact, LeavesPlaceForSeal = LeavesPlaceForSeal, Issuer = Issuer,
        DocumentNumber = DocumentNumber, Signatory = Signatory, CopyTo = CopyTo, PrintedBy = PrintedBy, PrintedOn = PrintedOn,
    };
}
