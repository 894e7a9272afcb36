using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Office;

/// <summary>
/// The document as DOCX: real Title and Heading styles, tables with repeated header rows, official fonts by name.
/// The same document gives the same bytes.
/// </summary>
public static class DocxPrinter
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public static byte[] Print(ReportDocument document)
    {
        var package = new OfficePackage();
        package.Relate("", "rDocument", "officeDocument", "word/document.xml");
        package.Describe(document.Title, document.Cutoff);
        Part(package, "document", "document.main", Body(document), null);
        Part(package, "styles", "styles", DocxStyles.Create(), "styles");
        Part(package, "fontTable", "fontTable", DocxFonts.Table(), "fontTable");
        Part(package, "settings", "settings", DocxPages.Settings(), "settings");
        Part(package, "footerOdd", "footer", DocxPages.Footer(JustificationValues.Right), "footer");
        Part(package, "footerEven", "footer", DocxPages.Footer(JustificationValues.Left), "footer");
        return package.ToBytes();
    }

    private static void Part(OfficePackage package, string name, string type, OpenXmlElement root, string? relation)
    {
        package.Add($"word/{name}.xml", $"{WordType}{type}+xml", root);
        if (relation is not null) package.Relate("word/document.xml", DocxPages.Id(name), relation, $"{name}.xml");
    }

    private static Document Body(ReportDocument document)
    {
        var body = new Body();
        body.Append(Paragraph(DocxStyles.Title, document.Title));
        body.Append(Paragraph(DocxStyles.Marks, document.MarksLine));
        body.Append(Paragraph(DocxStyles.Recipient, document.Recipient));
        foreach (var text in document.Opening) body.Append(Paragraph(DocxStyles.Body, text));
        for (var i = 0; i < document.Sections.Count; i++)
        {
            var section = document.Sections[i];
            Append(body, section);
            var isLast = i == document.Sections.Count - 1;
            if (isLast) body.Append(DocxPages.Section(section.IsWide));
            else if (document.Sections[i + 1].IsAnnex) EndSection(body, section.IsWide);
        }

        return new Document(body);
    }

    private static void Append(Body body, ReportSection section)
    {
        body.Append(Paragraph(DocxStyles.Heading(1), section.Heading));
        foreach (var block in section.Blocks)
        {
            switch (block)
            {
                case ReportHeading heading: body.Append(Paragraph(DocxStyles.Heading(heading.Level), heading.Text)); break;
                case ReportParagraph paragraph: body.Append(Paragraph(section.IsWide ? DocxStyles.Note : DocxStyles.Body, paragraph.Text)); break;
                case ReportTable table:
                    body.Append(Paragraph(DocxStyles.Caption, table.Caption));
                    body.Append(DocxTable.Create(table, section.IsWide));
                    break;
            }
        }
    }

    /// <summary>The section's page settings belong to its last paragraph, as Word wants them.</summary>
    private static void EndSection(Body body, bool isWide)
    {
        if (body.LastChild is not Paragraph last)
        {
            last = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.SectionEnd }));
            body.Append(last);
        }

        last.ParagraphProperties!.Append(DocxPages.Section(isWide));
    }

    internal static Paragraph Paragraph(string style, string text) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = style }),
        new Run(new Text(OfficeText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve }));
}
