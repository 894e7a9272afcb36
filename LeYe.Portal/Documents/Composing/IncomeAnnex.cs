using LeYe.Domain.Reporting;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>附件6 收入情况表. Each column names its population: 残疾人 first, 在岗合计 second (rules.md, Income).</summary>
internal static class IncomeAnnex
{
    private static readonly FigureReading[] Readings =
    [
        .. new[] { Populations.Disabled, Populations.InPost }.SelectMany(population => new[]
        {
            FigureReading.Income("income.person-months", population, ReportCellKind.Whole),
            FigureReading.Income("income.average", population),
            FigureReading.Income("income.median", population),
            FigureReading.Income("income.total", population),
        }),
        FigureReading.Income("income.max", Populations.InPost),
        FigureReading.CumulativeIncome(Populations.InPost),
    ];

    public static ReportSection Compose(ReportContext context) => Annex.Of(6, true,
        [
            SiteFigureTable.Compose(context, "annex6", "Programme", Readings),
            new ReportParagraph(ReportText.Get("Income.Note", context.PeriodText())),
        ]);
}
