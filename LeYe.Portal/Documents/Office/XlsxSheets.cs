using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Office;

/// <summary>Which sheets a document makes: the cover, one a table of the annexes, the running text.</summary>
internal static class XlsxSheets
{
    private const int LongestCell = 32_000;

    private static readonly string[] CoverOrder = ["facts", "headlines", "definitions"];

    public static IEnumerable<XlsxDraft> Of(ReportDocument document)
    {
        var cover = ReportText.Get("Cover");
        yield return new XlsxDraft(
            cover, [document.Title, document.MarksLine, document.Recipient],
            [.. document.Tables.Where(table => table.Sheet == cover).OrderBy(table => Array.IndexOf(CoverOrder, table.Id))]);
        foreach (var annex in document.Annexes)
        {
            var tables = annex.Tables.Where(table => table.Sheet != cover).ToList();
            foreach (var table in tables) yield return new XlsxDraft(table.Sheet, [], [table]);
            // One sheet an annex, also where there is nothing to list.
            if (tables.Count == 0) yield return new XlsxDraft(annex.AnnexMark!, [annex.Heading, .. annex.Blocks.OfType<ReportParagraph>().Select(p => p.Text)], []);
        }

        foreach (var table in document.Parts.SelectMany(part => part.Tables).Where(table => table.Sheet != cover))
            yield return new XlsxDraft(table.Sheet, [], [table]);
        yield return new XlsxDraft(ReportText.Get("Sheet.notes"), [], [Notes(document)]);
    }

    private static ReportTable Notes(ReportDocument document)
    {
        var sheet = ReportText.Get("Sheet.notes");
        var opening = document.Opening.SelectMany(paragraph => Rows(document.Title, paragraph.Text));
        var paragraphs = document.Sections.SelectMany(section =>
            section.Blocks.OfType<ReportParagraph>().SelectMany(paragraph => Rows(section.Name, paragraph.Text)));
        return new ReportTable(
            "notes", sheet, sheet,
            [new(ReportText.Get("NotesSheet.Section"), ReportCellKind.Text), new(ReportText.Get("NotesSheet.Text"), ReportCellKind.Text)],
            0, [.. opening, .. paragraphs]);
    }

    /// <summary>A cell holds at most 32,767 characters: a longer text goes on in the next row.</summary>
    private static IEnumerable<ReportRow> Rows(string section, string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = Math.Min(LongestCell, text.Length - at);
            if (at + length < text.Length && char.IsHighSurrogate(text[at + length - 1])) length--;
            yield return new ReportRow([ReportCell.Words(section), ReportCell.Words(text.Substring(at, length))]);
            at += length;
        }
    }
}
