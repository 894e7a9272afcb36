using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Office;

/// <summary>Which sheets a document makes: the cover, one a table of the annexes, the running text.</summary>
internal static class XlsxSheets
{
    public static IEnumerable<XlsxDraft> Of(ReportDocument document)
    {
        var cover = document.Tables.First().Sheet;
        yield return new XlsxDraft(
            cover, [document.Title, document.MarksLine, document.Recipient],
            [.. document.Tables.Where(table => table.Sheet == cover)]);
        foreach (var table in document.Tables.Where(table => table.Sheet != cover))
            yield return new XlsxDraft(table.Sheet, [], [table]);
        yield return new XlsxDraft(ReportText.Get("Sheet.notes"), [], [Notes(document)]);
    }

    private static ReportTable Notes(ReportDocument document)
    {
        var sheet = ReportText.Get("Sheet.notes");
        var opening = document.Opening.Select(text => Row(document.Title, text));
        var paragraphs = document.Sections.SelectMany(section =>
            section.Blocks.OfType<ReportParagraph>().Select(paragraph => Row(section.Heading, paragraph.Text)));
        return new ReportTable(
            "notes", sheet, sheet,
            [new(ReportText.Get("NotesSheet.Section"), ReportCellKind.Text), new(ReportText.Get("NotesSheet.Text"), ReportCellKind.Text)],
            0, [.. opening, .. paragraphs]);
    }

    private static ReportRow Row(string section, string text) => new([ReportCell.Words(section), ReportCell.Words(text)]);
}
