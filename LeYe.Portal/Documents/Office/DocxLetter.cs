using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Office;

/// <summary>版头, 附件说明, 署名, 成文日期, 附注 and 版记 as paragraphs of their own styles.</summary>
internal static class DocxLetter
{
    public static IEnumerable<Paragraph> Masthead(ReportMasthead masthead)
    {
        yield return DocxPrinter.Paragraph(DocxStyles.Issuer, masthead.Issuer);
        var line = DocxPrinter.Paragraph(DocxStyles.Number, masthead.Number ?? "");
        if (masthead.Signatory is { } signatory)
        {
            line.Append(new Run(new TabChar()), Run(signatory.Label, null), Run(signatory.Name, "Heading2"));
        }

        yield return line;
    }

    public static IEnumerable<Paragraph> Closing(ReportClosing closing)
    {
        for (var i = 0; i < closing.Attachments.Count; i++)
        {
            yield return i == 0
                ? DocxPrinter.Paragraph(DocxStyles.FirstAttachment, closing.AttachmentsLabel + closing.Attachments[i])
                : DocxPrinter.Paragraph(DocxStyles.Attachment, closing.Attachments[i]);
        }

        var (signer, date) = Distances(closing);
        yield return RightBy(closing.LeavesPlaceForSeal ? DocxStyles.SealedSigner : DocxStyles.Signer, closing.Signer, signer);
        yield return RightBy(DocxStyles.IssuedOn, closing.Date, date);
        if (closing.Note is { } note) yield return DocxPrinter.Paragraph(DocxStyles.Contact, note);
    }

    /// <summary>
    /// How far 署名 and date stand from the right edge, in hundredths of a character: under a seal 署名 is centred on the
    /// date, which stands four in; without one the date starts two after 署名 and neither comes nearer than two.
    /// </summary>
    private static (int Signer, int Date) Distances(ReportClosing closing)
    {
        var (signer, date) = (Width(closing.Signer), Width(closing.Date));
        if (closing.LeavesPlaceForSeal) return (Math.Max(0, 400 + (date - signer) / 2), 400);
        return signer - date >= 200 ? (200, signer - date) : (400 + date - signer, 200);
    }

    private static int Width(string text) => text.Sum(c => c < 0x2E80 ? 50 : 100);

    private static Paragraph RightBy(string style, string text, int chars)
    {
        var paragraph = DocxPrinter.Paragraph(style, text);
        paragraph.ParagraphProperties!.Append(new Indentation { Right = $"{chars * 320 / 100}", RightChars = chars });
        return paragraph;
    }

    public static IEnumerable<Paragraph> Imprint(ReportImprint imprint)
    {
        if (imprint.CopyTo is { } copy) yield return DocxPrinter.Paragraph(DocxStyles.ImprintLine, copy);
        if (imprint.PrintedBy is null && imprint.PrintedOn is null) yield break;
        var line = DocxPrinter.Paragraph(DocxStyles.ImprintLine, imprint.PrintedBy ?? "");
        if (imprint.PrintedOn is { } printed) line.Append(new Run(new TabChar()), Run(printed, null));
        yield return line;
    }

    private static Run Run(string text, string? font)
    {
        var run = new Run(new Text(OfficeText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        if (font is not null) run.PrependChild(new RunProperties(DocxFonts.Named(font)));
        return run;
    }
}
