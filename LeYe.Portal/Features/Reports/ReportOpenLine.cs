using LeYe.Domain.Reporting;
using LeYe.Portal.Documents.Composing;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.Reports;

/// <summary>What is open at one site, in words.</summary>
/// <param name="Site">The site's short name.</param>
/// <param name="Kind">What is open.</param>
/// <param name="Months">The months concerned, in words; 无 where it is not about months.</param>
/// <param name="Count">How many records.</param>
public sealed record ReportOpenLine(string Site, string Kind, string Months, int Count)
{
    public static IReadOnlyList<ReportOpenLine> Of(AnnualReport report)
    {
        var names = new ReportNames(report);
        return [.. report.OpenPoints.GroupBy(p => (p.Base, p.Kind)).Select(g => new ReportOpenLine(
            names.Of(g.Key.Base), OpenPointText.Kind(g.Key.Kind), MonthsOf([.. g.Select(p => p.Month).OfType<string>()]), g.Sum(p => p.Count)))];
    }

    private static string MonthsOf(string[] months) => months.Length == 0
        ? SharedText.Words["None"]
        : string.Join(ReportPageText.Words["MonthJoin"], months.Order(StringComparer.Ordinal).Select(m => PublishedText.AsOf(m)));
}
