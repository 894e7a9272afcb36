using LeYe.Domain.Reporting;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>引言: basis (the recorded one; until then the 2022 notice as 参照 only), period and cut-off, and one headline sentence.</summary>
internal static class OpeningText
{
    public static IReadOnlyList<ReportParagraph> Compose(ReportContext context) =>
    [
        Sentence.Of(Key(context.Report), context.Report.Year, context.PeriodText(), context.CutoffText, context.Report.Duty?.Basis ?? ""),
        Sentence.Of(
            "Opening.Headline",
            context.CutoffText,
            context.SiteCounts(),
            context.Say(FigureReading.At("headcount")),
            context.Say(FigureReading.At("headcount.disabled")),
            context.PeriodText(),
            context.Say(FigureReading.During("training.persons")),
            context.Say(FigureReading.During("training.enrolments")),
            context.Say(FigureReading.Income("income.average", Populations.Disabled)),
            context.Say(FigureReading.Income("income.average", Populations.InPost))),
    ];

    /// <summary>国办发〔2025〕23号 follows 国办发〔2022〕6号 from 2025 on.</summary>
    private static string Key(AnnualReport report) => report.Duty is not null ? "Opening.BasisRecorded"
        : report.Year < 2025 ? "Opening.Basis" : "Opening.BasisLater";
}
