using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Letters;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>
/// Turns the report's value into one document that every printing walks (domain.md §5.2), variant A 项目总报告.
/// Pure: the same value gives the same document.
/// </summary>
public static class ReportDocumentComposer
{
    /// <exception cref="FigureMissingException">The value lacks a figure the document needs.</exception>
    public static ReportDocument Compose(AnnualReport report)
    {
        var context = new ReportContext(report);
        var letter = report.Letter ?? new ReportLetter();
        ReportSection[] annexes =
        [
            BasesAnnex.Compose(context),
            PlacementsAnnex.Compose(context),
            DisabilityAnnex.Compose(context),
            FormsAnnex.Compose(context),
            TrainingAnnex.Compose(context),
            IncomeAnnex.Compose(context),
            LinesAnnex.Compose(context),
            FundingAnnex.Compose(context),
            NotesAnnex.Compose(context),
        ];
        return new ReportDocument
        {
            Year = report.Year,
            Cutoff = report.Cutoff,
            Masthead = LetterParts.Masthead(letter),
            TitleLines = [ReportText.Get("Title.First", report.Year), ReportText.Get("Title.Second")],
            Marks = ReportMarks.Of(report),
            Recipient = LetterParts.Recipient(report),
            Opening = OpeningText.Compose(context),
            Sections = [.. Parts(context), .. annexes],
            Closing = LetterParts.Closing(letter, annexes),
            Imprint = LetterParts.Imprint(letter),
        };
    }

    private static IEnumerable<ReportSection> Parts(ReportContext context)
    {
        var numbers = new PartNumbers();
        yield return SituationSection.Compose(context, numbers);
        yield return ImplementationSection.Compose(context, numbers);
        foreach (var part in NarrativeParts.Compose(context, numbers)) yield return part;
    }
}
