using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Letters;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>What makes the report an official letter: 版头, 主送机关, 附件说明, 署名, 成文日期, 附注, 版记 (domain.md §5.3, §5.4).</summary>
internal static class LetterParts
{
    /// <summary>The letter's own recipient, else the duty's.</summary>
    public static string Recipient(AnnualReport report) =>
        ReportText.Get("Recipient", report.Letter?.Recipient ?? report.Duty?.Recipient ?? ReportText.Get("Recipient.Usual"));

    public static ReportMasthead? Masthead(ReportLetter letter) => letter.Issuer is null ? null : new ReportMasthead(
        letter.Issuer,
        letter.DocumentNumber,
        letter.Signatory is { } name ? new ReportSignatory(ReportText.Get("Signatory"), name) : null);

    public static ReportClosing Closing(ReportLetter letter, IEnumerable<ReportSection> annexes) => new(
        ReportText.Get("Attachments"),
        [.. annexes.Select(annex => ReportText.Get("Attachment", annex.AnnexNumber!, annex.Heading))],
        letter.Signer ?? ReportText.Get("Signer.Usual"),
        letter.IssuedOn is { } issued ? ReportText.Date(issued) : ReportText.Get("IssuedOn.Open"),
        letter.Contact is { } contact ? ReportText.Get("Contact", contact) : null,
        letter.LeavesPlaceForSeal);

    public static ReportImprint? Imprint(ReportLetter letter) => letter.CopyTo is null && letter.PrintedBy is null ? null : new ReportImprint(
        letter.CopyTo is { } copy ? ReportText.Get("CopyTo", copy) : null,
        letter.PrintedBy,
        letter.PrintedOn is { } printed ? ReportText.Get("PrintedOn", ReportText.Date(printed)) : null);
}
