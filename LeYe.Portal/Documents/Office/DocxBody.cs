using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Office;

/// <summary>The running text of the DOCX: 版头, title, parts, closing, annexes each on its own page, 版记.</summary>
internal sealed class DocxBody(ReportDocument document)
{
    private readonly Body body = new();
    private readonly List<ReportChart> charts = [.. Charts(document)];

    public static IEnumerable<ReportChart> Charts(ReportDocument document) =>
        document.Sections.SelectMany(section => section.Blocks.OfType<ReportChart>());

    public static string ChartRelation(int index) => $"rChart{index + 1}";

    public Body Create()
    {
        if (document.Masthead is { } masthead) body.Append(DocxLetter.Masthead(masthead));
        body.Append(Title());
        body.Append(DocxPrinter.Paragraph(DocxStyles.Marks, document.MarksLine));
        body.Append(DocxPrinter.Paragraph(DocxStyles.Recipient, document.Recipient));
        foreach (var paragraph in document.Opening) body.Append(DocxPrinter.Paragraph(DocxStyles.Body, paragraph.Text));
        foreach (var part in document.Parts) Append(part);
        body.Append(DocxLetter.Closing(document.Closing));
        var isWide = false;
        foreach (var annex in document.Annexes)
        {
            EndPages(isWide);
            Append(annex);
            isWide = annex.IsWide;
        }

        if (document.Imprint is { } imprint) body.Append(DocxLetter.Imprint(imprint));
        body.Append(DocxPages.Section(isWide));
        return body;
    }

    private Paragraph Title()
    {
        var title = DocxPrinter.Paragraph(DocxStyles.Title, document.TitleLines[0]);
        foreach (var line in document.TitleLines.Skip(1))
            title.Append(new Run(new Break(), new Text(OfficeText.Clean(line)) { Space = SpaceProcessingModeValues.Preserve }));
        return title;
    }

    private void Append(ReportSection section)
    {
        if (section.AnnexMark is { } mark)
        {
            body.Append(DocxPrinter.Paragraph(DocxStyles.AnnexMark, mark));
            body.Append(DocxPrinter.Paragraph(DocxStyles.AnnexTitle, section.Heading));
        }
        else
        {
            body.Append(DocxPrinter.Paragraph(DocxStyles.Heading(1), section.Heading));
        }

        foreach (var block in section.Blocks) Append(block, section);
    }

    private void Append(ReportBlock block, ReportSection section)
    {
        switch (block)
        {
            case ReportHeading heading:
                body.Append(DocxPrinter.Paragraph(DocxStyles.Heading(heading.Level), heading.Text));
                break;
            case ReportParagraph paragraph:
                body.Append(DocxPrinter.Paragraph(section.IsAnnex ? DocxStyles.Note : DocxStyles.Body, paragraph.Text));
                break;
            case ReportTable table:
                body.Append(DocxPrinter.Paragraph(DocxStyles.Caption, table.Caption));
                body.Append(DocxTable.Create(table, section.IsWide));
                break;
            case ReportChart chart:
                body.Append(DocxPrinter.Paragraph(DocxStyles.Caption, chart.Caption));
                var index = charts.IndexOf(chart);
                body.Append(DocxChart.Place(chart, ChartRelation(index), index + 1));
                break;
        }
    }

    /// <summary>The settings of the pages before belong to their last paragraph, as Word wants them.</summary>
    private void EndPages(bool isWide)
    {
        if (body.LastChild is not Paragraph last)
        {
            last = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.SectionEnd }));
            body.Append(last);
        }

        last.ParagraphProperties!.Append(DocxPages.Section(isWide));
    }
}
