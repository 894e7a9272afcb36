using LeYe.Domain.Reporting;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>封面与口径: what this report is, its headline figures, and what each number means.</summary>
internal static class CoverSection
{
    private const ReportCellKind Text = ReportCellKind.Text;

    internal static readonly FigureReading[] Headlines =
    [
        FigureReading.At("sites.total"),
        FigureReading.At("sites.operating"),
        FigureReading.At("headcount"),
        FigureReading.At("headcount.disabled"),
        FigureReading.At("headcount.severe"),
        FigureReading.At("headcount.family"),
        FigureReading.At("headcount.stable"),
        FigureReading.During("training.persons"),
        FigureReading.During("training.enrolments"),
        FigureReading.Income("income.average", Populations.Disabled),
        FigureReading.Income("income.average", Populations.InPost),
        FigureReading.Income("income.max", Populations.InPost),
        FigureReading.Income("income.total", Populations.InPost),
    ];

    public static ReportSection Compose(ReportContext context) => new(
        "cover", ReportText.Get("Cover"), false, false,
        [
            new ReportHeading(2, ReportText.Get("Facts")),
            Facts(context),
            new ReportHeading(2, ReportText.Get("Headlines")),
            HeadlineTable(context),
            new ReportHeading(2, ReportText.Get("Definitions")),
            Definitions(context.Report),
        ]);

    private static ReportTable Facts(ReportContext context)
    {
        var report = context.Report;
        return Table(
            "facts",
            [Column("Facts.Item", 1), Column("Facts.Content", 4)],
            [
                Fact("Year", ReportCell.Words(ReportText.Get("Facts.YearValue", report.Year))),
                Fact("Cutoff", ReportCell.On(report.Cutoff, context.CutoffText)),
                Fact("Period", ReportCell.Words(context.PeriodText())),
                Fact("Status", ReportCell.Words(ReportText.Get("Facts.Status." + report.Status))),
                Fact("Open", ReportCell.Words(OpenPointText.Summary(report.OpenPoints))),
                Fact("Data", ReportCell.Words(ReportText.Get(report.IsDemonstration ? "Facts.Demonstration" : "Facts.Real"))),
                Fact("Basis", ReportCell.Words(ReportText.Get("Facts.BasisValue"))),
            ]);
    }

    private static ReportRow Fact(string key, ReportCell value) =>
        new([ReportCell.Words(ReportText.Get("Facts." + key)), value]);

    private static ReportTable HeadlineTable(ReportContext context) => Table(
        "headlines",
        [Column("Headlines.Name", 3), new(ReportText.Get("Headlines.Value"), ReportCellKind.Amount, 1.4), Column("Headlines.Unit", 1), Column("Headlines.Remark", 2)],
        [.. Headlines.Select(reading => Headline(context.Figures.Programme(reading), reading))]);

    private static ReportRow Headline(Figure figure, FigureReading reading) => new(
        [
            ReportCell.Words(ReportText.Get("Headline." + reading.Key)),
            FigurePrint.Cell(figure, reading.Kind),
            ReportCell.Words(figure.Unit),
            ReportCell.Words(FigurePrint.Remark([figure])),
        ],
        ValueName: ReportText.Get("Name." + reading.Key));

    private static ReportTable Definitions(AnnualReport report) => Table(
        "definitions",
        [Column("Definitions.Name", 2.2), Column("Definitions.Unit", 1.25), Column("Definitions.Window", 1.05), Column("Definitions.Sentence", 6), Column("Definitions.Metric", 5)],
        [.. report.Definitions.Select(definition => new ReportRow(
            [
                ReportCell.Words(definition.Name),
                ReportCell.Words(definition.Unit),
                ReportCell.Words(ReportText.Get("Window." + definition.Window)),
                ReportCell.Words(definition.Sentence),
                ReportCell.Words(definition.Metric),
            ]))]);

    private static ReportTable Table(string id, IReadOnlyList<ReportColumn> columns, IReadOnlyList<ReportRow> rows) =>
        new(id, ReportText.Get("Caption." + id), ReportText.Get("Cover"), columns, 0, rows);

    private static ReportColumn Column(string key, double weight) => new(ReportText.Get(key), Text, weight);
}
