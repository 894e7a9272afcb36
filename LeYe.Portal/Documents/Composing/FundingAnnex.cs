using System.Globalization;
using LeYe.Domain.Reporting.Funding;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>附件8 资金物资表: what came in the period, by source and purpose; then the partners of whom nothing was recorded, as 未登记.</summary>
internal static class FundingAnnex
{
    private static readonly (string Key, ReportCellKind Kind, double Weight)[] Columns =
    [
        ("Source", ReportCellKind.Text, 3.2), ("Site", ReportCellKind.Text, 1.8), ("Purpose", ReportCellKind.Text, 1.6),
        ("Amount", ReportCellKind.Amount, 1.3), ("Goods", ReportCellKind.Amount, 1.3),
    ];

    public static ReportSection Compose(ReportContext context)
    {
        var given = context.Report.Funding.Select(line => Row(context, line)).ToList();
        var partners = context.Report.Sites.SelectMany(site => site.Partners.Where(partner => !Gave(context, partner, site.Key)).Select(partner => Row(partner, site.ShortName)));
        // The sum stands last: a workbook's table ends above it.
        List<ReportRow> rows = [.. given, .. partners, .. given.Count > 0 ? new[] { Sum(context) } : []];
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

    /// <summary>三、资金筹措与使用, its facts: the sums and what they were for.</summary>
    public static ReportParagraph Facts(ReportContext context)
    {
        var lines = context.Report.Funding;
        if (lines.Count == 0)
            return new ReportParagraph(ReportText.Get("Funding.Text"));
        var purposes = lines.GroupBy(line => line.Purpose)
            .Select(group => ReportText.Get("Funding.ForPurpose", Purpose(group.Key), Text(Sum(group, line => line.Money) + Sum(group, line => line.Goods))));
        return Sentence.Of(
            "Funding.Facts", context.PeriodText(), Text(Sum(lines, line => line.Money)), Text(Sum(lines, line => line.Goods)),
            lines.Select(line => line.Source).Distinct().Count(), string.Join(ReportText.Get("Comma"), purposes));
    }

    private static bool Gave(ReportContext context, string partner, string site) =>
        context.Report.Funding.Any(line => line.Source == partner && (line.Base is null || line.Base == site));

    private static ReportRow Row(ReportContext context, FundingLine line) => new(
    [
        ReportCell.Words(line.Source), ReportCell.Words(context.Names.Of(line.Base ?? ReportNames.Programme)), ReportCell.Words(Purpose(line.Purpose)),
        Amount(line.Money), Amount(line.Goods),
    ]);

    private static ReportRow Row(string partner, string site) => new(
    [
        ReportCell.Words(partner), ReportCell.Words(site), ReportCell.Words(ReportText.Get("NotRecorded")),
        ReportCell.Missing(ReportCellKind.Amount, ReportText.Get("NotRecorded")), ReportCell.Missing(ReportCellKind.Amount, ReportText.Get("NotRecorded")),
    ]);

    private static ReportRow Sum(ReportContext context) => new(
        [
            ReportCell.Words(ReportText.Get("Funding.Sum")), ReportCell.Words(ReportText.Get("Programme")), ReportCell.Words(ReportText.Get("None")),
            ReportCell.Of(ReportCellKind.Amount, Sum(context.Report.Funding, line => line.Money)), ReportCell.Of(ReportCellKind.Amount, Sum(context.Report.Funding, line => line.Goods)),
        ],
        IsSummary: true);

    private static ReportCell Amount(string? yuan) => yuan is null
        ? ReportCell.Missing(ReportCellKind.Amount, ReportText.Get("None"))
        : ReportCell.Of(ReportCellKind.Amount, Parse(yuan));

    private static decimal Sum(IEnumerable<FundingLine> lines, Func<FundingLine, string?> amount) => lines.Select(amount).OfType<string>().Sum(Parse);

    private static decimal Parse(string yuan) => decimal.Parse(yuan, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static string Text(decimal yuan) => yuan.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Purpose(string purpose) => ReportText.Get("Funding.Purpose." + purpose);
}
