using LeYe.Domain.Reporting;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>附件6 收入情况表. Each column names its population: 残疾人 first, 在岗合计 second (rules.md, Income).</summary>
internal static class IncomeAnnex
{
    // Sums of a year and of all years have more digits than an amount of one month.
    private const double Months = 0.9;
    private const double Monthly = 1.2;
    private const double Sum = 1.75;
    private const double CumulativeSum = 1.95;

    private static readonly FigureReading[] Readings =
    [
        .. new[] { Populations.Disabled, Populations.InPost }.SelectMany(population => new[]
        {
            FigureReading.Income("income.person-months", population, ReportCellKind.Whole) with { Weight = Months },
            FigureReading.Income("income.average", population) with { Weight = Monthly },
            FigureReading.Income("income.median", population) with { Weight = Monthly },
            FigureReading.Income("income.total", population) with { Weight = Sum },
        }),
        FigureReading.Income("income.max", Populations.InPost) with { Weight = Monthly },
        FigureReading.CumulativeIncome(Populations.InPost) with { Weight = CumulativeSum },
    ];

    private static readonly FigureReading[] Gains =
    [
        .. new[] { Populations.Disabled, Populations.InPost }.SelectMany(population => new[]
        {
            FigureReading.Income(Metrics.IncomeGainPersonMonths, population, ReportCellKind.Whole) with { Weight = Months },
            FigureReading.Income(Metrics.IncomeGain, population) with { Weight = Monthly },
        }),
    ];

    public static ReportSection Compose(ReportContext context) => Annex.Of(6, true,
        [
            SiteFigureTable.Compose(context, "annex6", "Programme", HasGain(context) ? [.. Readings, .. Gains] : Readings),
            new ReportParagraph(ReportText.Get("Income.Note", context.PeriodText()) + (HasGain(context) ? ReportText.Get("Income.GainNote") : "")),
        ]);

    // A report made final before the comparison was defined is printed as it was.
    private static bool HasGain(ReportContext context) => context.Report.Definitions.Any(d => d.Metric == Metrics.IncomeGain);
}
