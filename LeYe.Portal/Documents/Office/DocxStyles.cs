using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LeYe.Portal.Documents.Office;

/// <summary>The styles of the DOCX. Sizes in half points: title 22 pt, text and headings 16 pt, page number 14 pt (GB/T 9704-2012).</summary>
internal static class DocxStyles
{
    public const string Title = "Title";
    public const string Body = "BodyText";
    public const string Recipient = "Recipient";
    public const string Marks = "Marks";
    public const string Issuer = "Issuer";
    public const string Number = "DocumentNumber";
    public const string AnnexMark = "AnnexMark";
    public const string AnnexTitle = "AnnexTitle";
    public const string FirstAttachment = "FirstAttachment";
    public const string Attachment = "Attachment";
    public const string Signer = "Signer";
    public const string IssuedOn = "IssuedOn";
    public const string SealedSigner = "SealedSigner";
    public const string Contact = "Contact";
    public const string ImprintLine = "Imprint";
    public const string Note = "Note";
    public const string Caption = "Caption";
    public const string ChartImage = "ChartImage";
    public const string TableText = "TableText";
    public const string TableHead = "TableHead";
    public const string TableGrid = "TableGrid";
    public const string Footer = "Footer";
    public const string SectionEnd = "SectionEnd";

    private const string Normal = "Normal";
    private const int Line = DocxPages.LinePitch;
    private const int TextSize = 32;

    public static string Heading(int level) => $"Heading{level}";

    public static Styles Create() => new(
    [
        Defaults(),
        // The grid is named by the section and filled by exact lines and narrowed characters: LibreOffice would give each 16 pt character two of its 15.79 pt cells.
        Style(Normal, "Normal", "Body", 32, new SnapToGrid { Val = false }, Exact(0, 0)),
        Style(Title, "Title", "Title", 44, new KeepNext(), Exact(2 * Line, Line, 640), Side(JustificationValues.Center)),
        Style(Marks, "Marks", "Heading1", 28, Side(JustificationValues.Center)),
        Style(Recipient, "Recipient", "Body", 32, Exact(Line, 0)),
        Style(Body, "Body Text", "Body", 32, FirstLine(), Side(JustificationValues.Both)),
        Style(Note, "Note", "Body", 24, AtLeast(120, 120, 400), new Indentation { FirstLine = "480", FirstLineChars = 200 }),
        Style(Heading(1), "heading 1", "Heading1", 32, new KeepNext(), FirstLine(), new OutlineLevel { Val = 0 }),
        Style(Heading(2), "heading 2", "Heading2", 32, new KeepNext(), FirstLine(), new OutlineLevel { Val = 1 }),
        Style(Heading(3), "heading 3", "Body", 32, new KeepNext(), FirstLine(), new OutlineLevel { Val = 2 }),
        .. DocxLetterStyles.Create(),
        Style(Caption, "caption", "Heading1", 22, new KeepNext(), AtLeast(120, 60, 360), Side(JustificationValues.Center)),
        Style(ChartImage, "Chart", "Body", 22, AtLeast(0, 120, 240), Side(JustificationValues.Center)),
        Style(TableText, "Table Text", "Page", 18, AtLeast(20, 20, 240)),
        Style(TableHead, "Table Head", "Heading1", 18, AtLeast(20, 20, 240), Side(JustificationValues.Center)),
        Style(Footer, "footer", "Page", 28),
        Style(SectionEnd, "Section End", "Body", 2, AtLeast(0, 0, 20)),
        Grid(),
    ]);

    internal static Style Style(string id, string name, string font, int halfPoints, params OpenXmlElement[] paragraph)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (id == Normal) style.Default = true;
        else style.Append(new BasedOn { Val = id == AnnexTitle ? Heading(1) : Normal });
        if (id.StartsWith("Heading", StringComparison.Ordinal) || id is Title or AnnexTitle) style.Append(new NextParagraphStyle { Val = Body });
        style.Append(new PrimaryStyle());
        style.Append(new StyleParagraphProperties(paragraph));
        var run = new StyleRunProperties(DocxFonts.Named(font));
        run.Append(new Spacing { Val = halfPoints == TextSize ? DocxPages.Narrowed : 0 });
        run.Append(new FontSize { Val = $"{halfPoints}" }, new FontSizeComplexScript { Val = $"{halfPoints}" });
        style.Append(run);
        return style;
    }

    /// <summary>左空二字.</summary>
    internal static Indentation FirstLine() => new() { FirstLine = "640", FirstLineChars = 200 };

    /// <summary>The grid's own line height, with whole lines of it before and after.</summary>
    internal static SpacingBetweenLines Exact(int before, int after, int line = Line) =>
        new() { Before = $"{before}", After = $"{after}", Line = $"{line}", LineRule = LineSpacingRuleValues.Exact };

    internal static Justification Side(JustificationValues side) => new() { Val = side };

    private static SpacingBetweenLines AtLeast(int before, int after, int line) =>
        new() { Before = $"{before}", After = $"{after}", Line = $"{line}", LineRule = LineSpacingRuleValues.AtLeast };

    private static DocDefaults Defaults() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            DocxFonts.Named("Body"),
            new FontSize { Val = "32" },
            new FontSizeComplexScript { Val = "32" },
            new Languages { Val = "zh-CN", EastAsia = "zh-CN" })),
        new ParagraphPropertiesDefault());

    private static Style Grid() => new(
        new StyleName { Val = "Table Grid" },
        new StyleTableProperties(
            new TableBorders(
                Edge<TopBorder>(), Edge<LeftBorder>(), Edge<BottomBorder>(), Edge<RightBorder>(),
                Edge<InsideHorizontalBorder>(), Edge<InsideVerticalBorder>()),
            new TableCellMarginDefault(
                new TableCellLeftMargin { Width = 60, Type = TableWidthValues.Dxa },
                new TableCellRightMargin { Width = 60, Type = TableWidthValues.Dxa })))
    {
        Type = StyleValues.Table,
        StyleId = TableGrid,
    };

    private static T Edge<T>() where T : BorderType, new() =>
        new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "5F6C67" };
}
