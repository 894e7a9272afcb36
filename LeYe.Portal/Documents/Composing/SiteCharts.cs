using LeYe.Domain.Reporting;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>The report's charts, each beside the text it belongs to; the numbers stand in the annexes.</summary>
internal static class SiteCharts
{
    public static IEnumerable<ReportBlock> Placements(ReportContext context) => SiteChart.Compose(
        context, "chart-placements", FigureReading.At("headcount"),
        Series("Disabled", FigureReading.At("headcount.disabled")),
        Series("Family", FigureReading.At("headcount.family")),
        Series("Other", FigureReading.At("headcount.nondisabled"), FigureReading.At("headcount.pending")));

    public static IEnumerable<ReportBlock> Income(ReportContext context)
    {
        var average = FigureReading.Income("income.average", Populations.Disabled);
        return SiteChart.Compose(context, "chart-income", average, Series("Average", average));
    }

    public static IEnumerable<ReportBlock> Training(ReportContext context)
    {
        var persons = FigureReading.During("training.persons");
        return SiteChart.Compose(context, "chart-training", persons, Series("Persons", persons));
    }

    private static (string Name, FigureReading[] Readings) Series(string key, params FigureReading[] readings) =>
        (ReportText.Get("Chart.Series." + key), readings);
}
