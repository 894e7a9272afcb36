using LeYe.Domain.Reporting;

namespace LeYe.Portal.Documents.Composing;

/// <summary>The opening after the addressee: basis (the recorded one; until then the 2022 notice, as 参照 only), period, and one headline sentence.</summary>
internal static class OpeningText
{
    public static IReadOnlyList<string> Compose(ReportContext context) =>
    [
        context.Report.Duty is { } duty
            ? ReportText.Get("Opening.BasisCurrent", duty.Basis, context.Report.Year)
            : ReportText.Get("Opening.Basis", context.Report.Year),
        ReportText.Get(
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
}
