namespace LeYe.Portal.Documents.Model;

/// <summary>
/// The year-end report as words and tables, before any format. Screen, PDF, DOCX and XLSX walk this same document:
/// title, marks, recipient, opening, then the sections with their blocks.
/// </summary>
/// <param name="Year">Reporting year.</param>
/// <param name="Cutoff">Cut-off date, Asia/Shanghai.</param>
/// <param name="Title">Title of the document; above every level-1 heading.</param>
/// <param name="Marks">草稿 or 定稿, and 演示数据 where it applies.</param>
/// <param name="Recipient">The addressee with its full-width colon.</param>
/// <param name="Opening">Paragraphs that follow the addressee.</param>
/// <param name="Sections">In reading order.</param>
public sealed record ReportDocument(
    int Year, DateOnly Cutoff, string Title, IReadOnlyList<string> Marks, string Recipient,
    IReadOnlyList<string> Opening, IReadOnlyList<ReportSection> Sections)
{
    /// <summary>The marks as one line under the title.</summary>
    public string MarksLine =>
        string.Join(ReportText.Get("Mark.Gap"), Marks.Select(mark => ReportText.Get("Mark", mark)));

    public IEnumerable<ReportTable> Tables => Sections.SelectMany(section => section.Tables);
}
