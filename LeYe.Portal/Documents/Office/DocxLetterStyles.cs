using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using static LeYe.Portal.Documents.Office.DocxStyles;

namespace LeYe.Portal.Documents.Office;

/// <summary>Styles of the parts that make the document a letter (domain.md §5.3, §5.4). Distances are whole lines of 29 pt.</summary>
internal static class DocxLetterStyles
{
    private const int Line = DocxPages.LinePitch;

    // 45 mm in twentieths of a point: what the seal of a national body needs above 署名 and 成文日期.
    private const int SealHeight = 2552;
    private const string Red = "C00000";

    public static IEnumerable<OpenXmlElement> Create() =>
    [
        Coloured(Style(Issuer, "Issuer", "Title", 72, new KeepNext(), Exact(0, 2 * Line, 900), Side(JustificationValues.Center))),
        Style(
            Number, "Document Number", "Body", 32,
            new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 12, Space = 11, Color = Red }),
            new Tabs(new TabStop { Val = TabStopValues.Right, Position = DocxPages.TextWidth - 320 }),
            new Indentation { Left = "320", LeftChars = 100, Right = "320", RightChars = 100 }),
        Style(AnnexMark, "Annex Mark", "Heading1", 32, new KeepNext(), Exact(0, Line)),
        Style(
            AnnexTitle, "Annex Title", "Title", 44, new KeepNext(), Exact(0, Line, 640), new Indentation { FirstLine = "0", FirstLineChars = 0 },
            Side(JustificationValues.Center), new OutlineLevel { Val = 0 }),
        Style(FirstAttachment, "First Attachment", "Body", 32, new KeepNext(), Exact(Line, 0), Hanging(4)),
        Style(Attachment, "Attachment", "Body", 32, new KeepNext(), Hanging(1)),
        Style(Signer, "Signer", "Body", 32, new KeepNext(), Exact(Line, 0), Side(JustificationValues.Right)),
        Style(SealedSigner, "Signer under a Seal", "Body", 32, new KeepNext(), Exact(SealHeight, 0), Side(JustificationValues.Right)),
        Style(IssuedOn, "Date of Issue", "Body", 32, Side(JustificationValues.Right)),
        Style(Contact, "Contact", "Body", 32, FirstLine()),
        Style(
            ImprintLine, "Imprint", "Body", 28,
            new ParagraphBorders(
                new TopBorder { Val = BorderValues.Single, Size = 6, Space = 1, Color = "111111" },
                new BottomBorder { Val = BorderValues.Single, Size = 6, Space = 1, Color = "111111" }),
            new Tabs(new TabStop { Val = TabStopValues.Right, Position = DocxPages.TextWidth - 280 }),
            new Indentation { Left = "280", LeftChars = 100, Right = "280", RightChars = 100 }),
    ];

    private static Style Coloured(Style style)
    {
        style.StyleRunProperties!.InsertAfter(new Color { Val = Red }, style.StyleRunProperties.RunFonts);
        return style;
    }

    /// <summary>Continued lines start under the first character of an annex's name: 2 + 3 for 附件： + 1 for its number.</summary>
    private static Indentation Hanging(int chars) =>
        new() { Left = "1920", LeftChars = 600, Hanging = $"{chars * 320}", HangingChars = chars * 100 };
}
