using LeYe.Domain.Reporting;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>
/// Turns the report's value into one document that every printing walks (domain.md §5.2).
/// Pure: the same value gives the same document.
/// </summary>
public static class ReportDocumentComposer
{
    /// <exception cref="FigureMissingException">The value lacks a figure the document needs.</exception>
    public static ReportDocument Compose(AnnualReport report)
    {
        var context = new ReportContext(report);
        return new ReportDocument(
            report.Year,
            report.Cutoff,
            ReportText.Get("Title", report.Year),
            Marks(report),
            report.Duty?.Recipient is { } recipient ? ReportText.Get("RecipientOf", recipient) : ReportText.Get("Recipient"),
            OpeningText.Compose(context),
            [
                CoverSection.Compose(context),
                SituationSection.Compose(context),
                BasesAnnex.Compose(context),
                PlacementsAnnex.Compose(context),
                TrainingAnnex.Compose(context),
                IncomeAnnex.Compose(context),
                NotesAnnex.Compose(context),
            ]);
    }

    private static List<string> Marks(AnnualReport report)
    {
        List<string> marks = [ReportText.Get("Status." + report.Status)];
        if (report.IsReviewCopy) marks.Add(ReportText.Get("Status.ReviewCopy"));
        if (report.CorrectionReason is not null) marks.Add(ReportText.Get("Status.Corrected", report.Edition!));
        if (report.IsDemonstration) marks.Add(ReportText.Get("Demonstration"));
        return marks;
    }
}
