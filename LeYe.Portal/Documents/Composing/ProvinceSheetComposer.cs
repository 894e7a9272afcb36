using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Letters;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>
/// Variant B 分省数据单: annexes 1, 2, 4, 5 and 6 of the sites that lie in a province, out of the same value as A. Material
/// for the province's own report, so it carries no letter's text.
/// </summary>
public static class ProvinceSheetComposer
{
    /// <summary>The provinces of the report's sites, in the order of the sites.</summary>
    public static IReadOnlyList<string> Provinces(AnnualReport report) => [.. report.Sites.Select(site => site.Province).Distinct()];

    /// <param name="report">The value of A.</param>
    /// <param name="province">One of <see cref="Provinces"/>.</param>
    /// <exception cref="FigureMissingException">The value has no figures of that province.</exception>
    public static ReportDocument Compose(AnnualReport report, string province)
    {
        var context = new ReportContext(report, province);
        var letter = report.Letter ?? new ReportLetter();
        ReportSection[] annexes =
        [
            BasesAnnex.Compose(context),
            PlacementsAnnex.Compose(context),
            FormsAnnex.Compose(context),
            TrainingAnnex.Compose(context),
            IncomeAnnex.Compose(context),
        ];
        return new ReportDocument
        {
            Year = report.Year,
            Cutoff = report.Cutoff,
            TitleLines = [ReportText.Get("Province.Title.First", province), ReportText.Get("Province.Title.Second", report.Year)],
            Marks = ReportMarks.Of(report),
            Recipient = ReportText.Get("Recipient", ReportText.Get("Province.Recipient", province)),
            Opening = [Sentence.Of("Province.Opening", report.Year, province, context.PeriodText(), context.CutoffText), ProvinceHeadline(context)],
            Sections =
            [
                new ReportSection("facts", ReportText.Get("Province.Facts"), false, [DefinitionTables.ProvinceFacts(context)]),
                .. annexes,
            ],
            Closing = LetterParts.Closing(letter, annexes),
        };
    }

    private static ReportParagraph ProvinceHeadline(ReportContext context) => Sentence.Of(
        "Province.Headline",
        context.CutoffText,
        context.Report.Sites.Count,
        string.Join(ReportText.Get("Comma"), context.Report.Sites.Select(site => site.ShortName)),
        context.Say(FigureReading.At("headcount")),
        context.Say(FigureReading.At("headcount.disabled")),
        context.PeriodText(),
        context.Say(FigureReading.During("training.persons")),
        context.Say(FigureReading.During("training.enrolments")),
        context.Say(FigureReading.Income("income.average", Populations.Disabled)),
        context.Say(FigureReading.Income("income.average", Populations.InPost)));
}
