using LeYe.Domain.Reporting;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>口径: what this report is, and what each of its numbers means. In the text a part of annex 9, in the workbook the cover.</summary>
internal static class DefinitionTables
{
    public static ReportTable Facts(ReportContext context)
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
                Fact("Basis", ReportCell.Words(report.Duty?.Basis ?? ReportText.Get("Facts.BasisValue"))),
            ]);
    }

    /// <summary>What a province's sheet is, in the workbook its cover.</summary>
    public static ReportTable ProvinceFacts(ReportContext context) => Table(
        "facts",
        [Column("Facts.Item", 1), Column("Facts.Content", 4)],
        [
            Fact("Province", ReportCell.Words(context.Province!)),
            Fact("Year", ReportCell.Words(ReportText.Get("Facts.YearValue", context.Report.Year))),
            Fact("Cutoff", ReportCell.On(context.Report.Cutoff, context.CutoffText)),
            Fact("Period", ReportCell.Words(context.PeriodText())),
            Fact("Status", ReportCell.Words(ReportText.Get("Facts.Status." + context.Report.Status))),
            Fact("Grouping", ReportCell.Words(ReportText.Get("Facts.GroupingValue"))),
            Fact("Data", ReportCell.Words(ReportText.Get(context.Report.IsDemonstration ? "Facts.Demonstration" : "Facts.Real"))),
        ]);

    private static ReportRow Fact(string key, ReportCell value) =>
        new([ReportCell.Words(ReportText.Get("Facts." + key)), value]);

    public static ReportTable Definitions(AnnualReport report) => Table(
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

    private static ReportColumn Column(string key, double weight) => new(ReportText.Get(key), ReportCellKind.Text, weight);
}
