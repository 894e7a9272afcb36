using LeYe.Domain.Common;
using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Years;
using LeYe.Portal.Documents.Composing;
using LeYe.Portal.Features.Income;
using LeYe.Portal.Features.People;
using LeYe.Portal.Features.Placements;
using LeYe.Portal.Features.Shared;
using LeYe.Portal.Features.Training;

namespace LeYe.Portal.Features.Reports.Years;

/// <summary>One thing that is still missing, with the page on which it is done.</summary>
/// <param name="Blocks">Holds 定稿 up; else it is only told.</param>
internal sealed record MissingLine(string Site, string Item, string Month, int Count, bool Blocks, string Href)
{
    /// <summary>What is heard of the row's link.</summary>
    public string Name => Site + Item + (Month == SharedText.Words["None"] ? "" : Month);

    public static IReadOnlyList<MissingLine> Of(AnnualReport report, IEnumerable<OpenPoint> points)
    {
        var names = new ReportNames(report);
        return [.. points.Select(p => new MissingLine(names.Of(p.Base), OpenPointText.Kind(p.Kind), MonthOf(p), p.Count, YearRules.Blocks(p), LinkOf(report.Year, p)))];
    }

    private static string MonthOf(OpenPoint point) =>
        WorkMonth.TryParse(point.Month, out var month) ? Shown.Month(month) : SharedText.Words["None"];

    private static string LinkOf(int year, OpenPoint point) => point.Kind switch
    {
        "income-month-open" when WorkMonth.TryParse(point.Month, out var month) => IncomeLinks.Month(point.Base, month),
        "attendance-month-open" or "placement-month-open" => YearLinks.Base(year, point.Base),
        "register-missing" => TrainingLinks.List + "?base=" + point.Base,
        "form-not-confirmed" => PlacementLinks.ListOf(point.Base),
        _ => PeopleLinks.ListOf(point.Base),
    };
}
