using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LeYe.Portal.Documents.Office;

/// <summary>The styles of the DOCX. Sizes in half points: title 22 pt, text and headings 16 pt (GB/T 9704-2012).</summary>
internal static class DocxStyles
{
    public const string Title = "Title";
    public const string Body = "BodyText";
    public const string Recipient = "Recipient";
    public const string Marks = "Marks";
    public const string Note = "Note";
    public const string Caption = "Caption";
    public const string TableText = "TableText";
    public const string TableHead = "TableHead";
    public const string TableGrid = "TableGrid";
    public const string Footer = "Footer";
    public const string SectionEnd = "SectionEnd";

    private const string Normal = "Normal";
    private const string Pitch = "580";

    public static string Heading(int level) => $"Heading{level}";

    public static Styles Create() => new(
        Defaults(),
        Style(Normal, "Normal", "Body", 32, new SpacingBetweenLines { Line = Pitch, LineRule = LineSpacingRuleValues.Exact }),
        Style(Title, "Title", "Title", 44, new KeepNext(), Spacing("240", "240", "640"), Centre()),
        Style(Marks, "Marks", "Heading1", 28, Centre()),
        Style(Recipient, "Recipient", "Body", 32),
        Style(Body, "Body Text", "Body", 32, new Indentation { FirstLine = "640", FirstLineChars = 200 }, new Justification { Val = JustificationValues.Both }),
        Style(Note, "Note", "Body", 24, Spacing("120", "120", "400"), new Indentation { FirstLine = "480", FirstLineChars = 200 }),
        Style(Heading(1), "heading 1", "Heading1", 32, new KeepNext(), Spacing("240", "120", Pitch), new OutlineLevel { Val = 0 }),
        Style(Heading(2), "heading 2", "Heading2", 32, new KeepNext(), Spacing("120", "120", Pitch), new Indentation { FirstLine = "640", FirstLineChars = 200 }, new OutlineLevel { Val = 1 }),
        Style(Heading(3), "heading 3", "Body", 32, new KeepNext(), Spacing("120", "120", Pitch), new Indentation { FirstLine = "640", FirstLineChars = 200 }, new OutlineLevel { Val = 2 }),
        Style(Caption, "caption", "Heading1", 22, new KeepNext(), Spacing("120", "60", "360"), Centre()),
        Style(TableText, "Table Text", "Page", 18, Spacing("20", "20", "240")),
        Style(TableHead, "Table Head", "Heading1", 18, Spacing("20", "20", "240"), Centre()),
        Style(Footer, "footer", "Page", 28),
        Style(SectionEnd, "Section End", "Body", 2, Spacing("0", "0", "20")),
        Grid());

    private static DocDefaults Defaults() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            DocxFonts.Named("Body"),
            new FontSize { Val = "32" },
            new FontSizeComplexScript { Val = "32" },
            new Languages { Val = "zh-CN", EastAsia = "zh-CN" })),
        new ParagraphPropertiesDefault());

    private static Style Style(string id, string name, string font, int halfPoints, params OpenXmlElement[] paragraph)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (id == Normal) style.Default = true;
        else style.Append(new BasedOn { Val = Normal });
        if (id.StartsWith("Heading", StringComparison.Ordinal) || id == Title) style.Append(new NextParagraphStyle { Val = Body });
        style.Append(new PrimaryStyle());
        style.Append(new StyleParagraphProperties(paragraph));
        style.Append(new StyleRunProperties(
            DocxFonts.Named(font),
            new FontSize { Val = $"{halfPoints}" },
            new FontSizeComplexScript { Val = $"{halfPoints}" }));
        return style;
    }

    private static Style Grid() => new(
        new StyleName { Val = "Table Grid" },
        new StyleTableProperties(
            new TableBorders(
                Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(),
                Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>()),
            new TableCellMarginDefault(
                new TableCellLeftMargin { Width = 60, Type = TableWidthValues.Dxa },
                new TableCellRightMargin { Width = 60, Type = TableWidthValues.Dxa })))
    {
        Type = StyleValues.Table,
        StyleId = TableGrid,
    };

    private static T Line<T>() where T : BorderType, new() =>
        new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "5F6C67" };

    private static SpacingBetweenLines Spacing(string before, string after, string line) =>
        new() { Before = before, After = after, Line = line, LineRule = LineSpacingRuleValues.AtLeast };

    private static Justification Centre() => new() { Val = JustificationValues.Center };
}
