namespace LeYe.Portal.Documents.Model;

/// <summary>What follows the text: 附件说明, 署名 and 成文日期, 附注.</summary>
/// <param name="AttachmentsLabel">附件： before the first name.</param>
/// <param name="Attachments">Number and name of each annex as its page carries it, without punctuation after it.</param>
/// <param name="Signer">署名.</param>
/// <param name="Date">成文日期, or the words that say it is open.</param>
/// <param name="Note">附注 in its brackets; null for none.</param>
/// <param name="LeavesPlaceForSeal">Keeps the place of a seal free over 署名 and date.</param>
public sealed record ReportClosing(
    string AttachmentsLabel, IReadOnlyList<string> Attachments, string Signer, string Date, string? Note, bool LeavesPlaceForSeal);
