using LeYe.Domain.Reporting.Statistics;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.Statistics;

/// <summary>The six axes of the month's report, in words: on its page and in its file.</summary>
internal static class MonthAxes
{
    private static Components.Words T => StatisticsText.Words;

    public static IReadOnlyList<(string Term, string Text)> Of(MonthReport report) =>
    [
        (T["Axis.Unit"], T["Month.Unit"]),
        (T["Axis.Population"], T["Month.Population"]),
        (T["Axis.Mode"], T["Month.Mode"]),
        (T["Axis.Span"], T.Format("Month.Span", Shown.Date(report.Month.FirstDay), Shown.Date(report.Month.LastDay))),
        (T["Axis.Scope"], report.BaseName is { } name ? T.Format("Axis.Own", name) : T["Axis.All"]),
        (T["Axis.Exact"], T[report.IsExact ? "Axis.Exact.Yes" : "Axis.Exact.Withheld"]),
    ];
}
