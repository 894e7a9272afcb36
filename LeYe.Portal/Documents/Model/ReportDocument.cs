namespace LeYe.Portal.Documents.Model;

/// <summary>
/// The year-end report as words and tables, before any format. Screen, PDF, DOCX and XLSX walk this same document:
/// 版头, title, marks, recipient, opening, the parts of the text, closing, the annexes, 版记.
/// </summary>
public sealed record ReportDocument
{
    /// <summary>Reporting year.</summary>
    public required int Year { get; init; }

    /// <summary>Cut-off date, Asia/Shanghai.</summary>
    public required DateOnly Cutoff { get; init; }

    /// <summary>版头; null for a letter without it.</summary>
    public ReportMasthead? Masthead { get; init; }

    /// <summary>Title of the document; above every level-1 heading.</summary>
    public string Title => string.Concat(TitleLines);

    /// <summary>The title's lines, broken between words so that they make a trapezium (GB/T 9704-2012).</summary>
    public required IReadOnlyList<string> TitleLines { get; init; }

    /// <summary>草稿 or 定稿, and 演示数据, 公开版 where they apply.</summary>
    public required IReadOnlyList<string> Marks { get; init; }

    /// <summary>主送机关 with its full-width colon.</summary>
    public required string Recipient { get; init; }

    /// <summary>Paragraphs that follow the addressee.</summary>
    public required IReadOnlyList<ReportParagraph> Opening { get; init; }

    /// <summary>Parts of the text, then annexes, in reading order.</summary>
    public required IReadOnlyList<ReportSection> Sections { get; init; }

    /// <summary>Stands between the text and the annexes.</summary>
    public required ReportClosing Closing { get; init; }

    /// <summary>版记; null for none.</summary>
    public ReportImprint? Imprint { get; init; }

    /// <summary>The marks as one line under the title.</summary>
    public string MarksLine =>
        string.Join(ReportText.Get("Mark.Gap"), Marks.Select(mark => ReportText.Get("Mark", mark)));

    public IEnumerable<ReportSection> Parts => Sections.Where(section => !section.IsAnnex);

    public IEnumerable<ReportSection> Annexes => Sections.Where(section => section.IsAnnex);

    public IEnumerable<ReportTable> Tables => Sections.SelectMany(section => section.Tables);
}
