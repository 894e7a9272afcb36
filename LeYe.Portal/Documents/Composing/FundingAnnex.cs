using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>附件8 资金物资表: the recorded partners of each site as sources; their money and goods stand as 未登记 until they are recorded.</summary>
internal static class FundingAnnex
{
    private static readonly (string Key, ReportCellKind Kind, double Weight)[] Columns =
    [
        ("Source", ReportCellKind.Text, 3.2), ("Site", ReportCellKind.Text, 1.8), ("Purpose", ReportCellKind.Text, 1.6),
        ("Amount", ReportCellKind.Amount, 1.3), ("Goods", ReportCellKind.Amount, 1.3),
    ];

    public static ReportSection Compose(ReportContext context)
    {
        var rows = context.Report.Sites.SelectMany(site => site.Partners.Select(partner => Row(partner, site.ShortName))).ToList();
        return Annex.Of(8, false,
            rows.Count == 0
                ? [new ReportParagraph(ReportText.Get("Funding.None"))]
                :
                [
                    new ReportTable(
                        "annex8", ReportText.Get("Caption.annex8"), ReportText.Get("Sheet.annex8"),
                        [.. Columns.Select(column => new ReportColumn(ReportText.Get("Funding." + column.Key), column.Kind, column.Weight))],
                        0, rows),
                    new ReportParagraph(ReportText.Get("Funding.Note")),
                ]);
    }

    private static ReportRow Row(string partner, string site) => new(
    [
        ReportCell.Words(partner), ReportCell.Words(site), ReportCell.Words(ReportText.Get("NotRecorded")),
        ReportCell.Missing(ReportCellKind.Amount, ReportText.Get("NotRecorded")), ReportCell.Missing(ReportCellKind.Amount, ReportText.Get("NotRecorded")),
    ]);
}
