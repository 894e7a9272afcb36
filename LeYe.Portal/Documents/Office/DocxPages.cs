using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LeYe.Portal.Documents.Office;

/// <summary>Page measures by GB/T 9704-2012 (domain.md §5.3), in twentieths of a point, and the page number.</summary>
internal static class DocxPages
{
    private const uint Short = 11906;
    private const uint Long = 16838;
    private const uint FooterDistance = 1304;

    // Edges: top 37 mm, bottom 35 mm, left 28 mm, right 26 mm; wide annexes use the PDF's smaller ones.
    /// <summary>225 mm ÷ 22 lines.</summary>
    public const int LinePitch = 580;

    // 156 mm ÷ 28 characters is a little less than 16 pt, in 4096ths of a point.
    private const int CharacterSpace = -847;

    /// <summary>What a 16 pt character gives up, so that 28 of them fill a line where the grid is not followed, in twentieths of a point.</summary>
    public const int Narrowed = -6;

    public const int TextWidth = (int)Short - 1587 - 1474;
    public const int WideTextWidth = (int)Long - 1134 - 1134;

    public static string Id(string part) => "r" + char.ToUpperInvariant(part[0]) + part[1..];

    public static SectionProperties Section(bool isWide) => new(
        new FooterReference { Type = HeaderFooterValues.Even, Id = Id("footerEven") },
        new FooterReference { Type = HeaderFooterValues.Default, Id = Id("footerOdd") },
        new SectionType { Val = SectionMarkValues.NextPage },
        isWide
            ? new PageSize { Width = Long, Height = Short, Orient = PageOrientationValues.Landscape }
            : new PageSize { Width = Short, Height = Long },
        isWide
            ? new PageMargin { Top = 1474, Bottom = 1361, Left = 1134, Right = 1134, Header = 850, Footer = 680, Gutter = 0 }
            : new PageMargin { Top = 2098, Bottom = 1984, Left = 1587, Right = 1474, Header = 850, Footer = FooterDistance, Gutter = 0 },
        isWide
            ? new DocGrid { Type = DocGridValues.Lines, LinePitch = LinePitch }
            : new DocGrid { Type = DocGridValues.LinesAndChars, LinePitch = LinePitch, CharacterSpace = CharacterSpace });

    /// <summary>— 1 —, one character in from the outer edge.</summary>
    public static Footer Footer(JustificationValues side) => new(new Paragraph(
        new ParagraphProperties(
            new ParagraphStyleId { Val = DocxStyles.Footer },
            new Indentation { LeftChars = 100, RightChars = 100 },
            new Justification { Val = side }),
        Plain("— "),
        new SimpleField(new Run(new Text("1"))) { Instruction = "PAGE" },
        Plain(" —")));

    public static Settings Settings() => new(
        new EvenAndOddHeaders(),
        new ThemeFontLanguages { Val = "zh-CN", EastAsia = "zh-CN" });

    private static Run Plain(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
}
