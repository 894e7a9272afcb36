using System.Globalization;
using LeYe.Domain.Reporting;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>附件1 基地建设情况表. No total: areas of different kinds are never added.</summary>
internal static class BasesAnnex
{
    private static readonly (string Key, ReportCellKind Kind, double Weight)[] Columns =
    [
        ("Order", ReportCellKind.Whole, 0.75), ("Number", ReportCellKind.Text, 0.7), ("Site", ReportCellKind.Text, 3.2),
        ("Kind", ReportCellKind.Text, 0.9), ("Province", ReportCellKind.Text, 0.9), ("City", ReportCellKind.Text, 1.3),
        ("County", ReportCellKind.Text, 1.1), ("Division", ReportCellKind.Text, 1.2), ("Founded", ReportCellKind.Text, 1.5),
        ("Status", ReportCellKind.Text, 0.8), ("Area", ReportCellKind.Whole, 1), ("AreaKind", ReportCellKind.Text, 1.25),
        ("Workstations", ReportCellKind.Whole, 1), ("Partners", ReportCellKind.Text, 2.9), ("Honours", ReportCellKind.Text, 2.7),
    ];

    public static ReportSection Compose(ReportContext context) => Annex.Of(1, true,
        [
            new ReportTable(
                "annex1", ReportText.Get("Caption.annex1"), ReportText.Get("Sheet.annex1"),
                [.. Columns.Select(column => new ReportColumn(ReportText.Get("Bases." + column.Key), column.Kind, column.Weight))],
                2,
                [.. context.Report.Sites.Select((site, index) => Row(site, index + 1))]),
            new ReportParagraph(ReportText.Get("Bases.Note")),
        ]);

    private static ReportRow Row(SiteLine site, int order) => new(
    [
        ReportCell.Of(ReportCellKind.Whole, order),
        Text(site.ProgrammeNo),
        ReportCell.Words(site.Name),
        ReportCell.Words(ReportText.Get("BaseKind." + site.Kind)),
        ReportCell.Words(site.Province),
        ReportCell.Words(site.City),
        Text(site.County),
        ReportCell.Words(site.DivisionCode),
        ReportCell.Words(Founded(site)),
        ReportCell.Words(ReportText.Get("BaseStatus." + site.Status)),
        Number(site.AreaSquareMetres),
        ReportCell.Words(site.AreaKind is { } kind ? ReportText.Get("AreaKind." + kind) : ReportText.Get("Qualifier.not-published")),
        Number(site.Workstations),
        Text(string.Join(ReportText.Get("Comma"), site.Partners)),
        Text(string.Join(ReportText.Get("Comma"), site.Honours)),
    ]);

    /// <summary>As exactly as it was published: year, end of year, month or day.</summary>
    private static string Founded(SiteLine site) => ReportText.Get(
        "Founded." + site.FoundedPrecision,
        site.FoundedOn.Year.ToString(CultureInfo.InvariantCulture), site.FoundedOn.Month, site.FoundedOn.Day);

    private static ReportCell Text(string? words) =>
        ReportCell.Words(string.IsNullOrEmpty(words) ? ReportText.Get("None") : words);

    private static ReportCell Number(int? number) => number is { } value
        ? ReportCell.Of(ReportCellKind.Whole, value)
        : ReportCell.Missing(ReportCellKind.Whole, ReportText.Get("Qualifier.not-published"));
}
