namespace LeYe.Domain.Reporting.Submissions;

/// <summary>That the files of a snapshot left the house: to whom, how, when, which bytes; and what came back.</summary>
public sealed class Submission
{
    public int Id { get; init; }

    public required int Year { get; init; }

    public required int SnapshotId { get; init; }

    /// <summary><c>A</c> for 项目总报告, else the province of a 分省数据单 (B).</summary>
    public required string Variant { get; init; }

    /// <summary>An office, never a person's address.</summary>
    public required string Recipient { get; init; }

    public required SubmissionChannel Channel { get; init; }

    public required DateOnly SentOn { get; init; }

    public required string SentBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    /// <summary>SHA-256 of the PDF, DOCX and XLSX: of A as stored, of B as made of the snapshot's value.</summary>
    public required string PdfHash { get; init; }

    public required string DocxHash { get; init; }

    public required string XlsxHash { get; init; }

    /// <summary>回执: its number or words; null until it came.</summary>
    public string? Receipt { get; set; }

    public DateOnly? ReceivedOn { get; set; }

    public string? Note { get; init; }
}
