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
        Part(package, "document", "document.main", new Document(new DocxBody(document).Create()), null);
        Part(package, "styles", "styles", DocxStyles.Create(), "styles");
        Part(package, "fontTable", "fontTable", DocxFonts.Table(), "fontTable");
        Part(package, "settings", "settings", DocxPages.Settings(), "settings");
        Part(package, "footerOdd", "footer", DocxPages.Footer(JustificationValues.Right), "footer");
        Part(package, "footerEven", "footer", DocxPages.Footer(JustificationValues.Left), "footer");
        foreach (var (chart, index) in DocxBody.Charts(document).Select((chart, index) => (chart, index)))
        {
            package.Add($"word/charts/chart{index + 1}.xml", DocxChart.ContentType, DocxChart.Xml(chart));
            package.Relate("word/document.xml", DocxBody.ChartRelation(index), "chart", $"charts/chart{index + 1}.xml");
        }

        return package.ToBytes();
    }

    internal static Paragraph Paragraph(string style, string text) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = style }),
        new Run(new Text(OfficeText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve }));

    private static void Part(OfficePackage package, string name, string type, OpenXmlElement root, string? relation)
    {
        package.Add($"word/{name}.xml", $"{WordType}{type}+xml", root);
        if (relation is not null) package.Relate("word/document.xml", DocxPages.Id(name), relation, $"{name}.xml");
    }
}
