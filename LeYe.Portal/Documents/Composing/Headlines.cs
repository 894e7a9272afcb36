using LeYe.Domain.Reporting;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>The programme's headline figures: a table of the text, named cells of the workbook's cover.</summary>
internal static class Headlines
{
    public static readonly FigureReading[] Readings =
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

    public static ReportTable Table(ReportContext context) => new(
        "headlines", ReportText.Get("Caption.headlines"), ReportText.Get("Cover"),
        [Column("Name", 3), new(ReportText.Get("Headlines.Value"), ReportCellKind.Amount, 1.4), Column("Unit", 1), Column("Remark", 2)],
        0,
        [.. Readings.Select(reading => Row(context.Figures.Programme(reading), reading))]);

    private static ReportRow Row(Figure figure, FigureReading reading) => new(
        [
            ReportCell.Words(ReportText.Get("Headline." + reading.Key)),
            FigurePrint.Cell(figure, reading.Kind),
            ReportCell.Words(figure.Unit),
            ReportCell.Words(FigurePrint.Remark([figure])),
        ],
        ValueName: ReportText.Get("Name." + reading.Key));

    private static ReportColumn Column(string key, double weight) => new(ReportText.Get("Headlines." + key), ReportCellKind.Text, weight);
}
