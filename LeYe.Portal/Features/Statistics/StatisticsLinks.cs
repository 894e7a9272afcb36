using System.Globalization;
using LeYe.Domain.Common;
using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Evidence;
using LeYe.Domain.Reporting.Statistics;
using LeYe.Portal.Components.Tables;
using Microsoft.AspNetCore.WebUtilities;

namespace LeYe.Portal.Features.Statistics;

/// <summary>The addresses of figures, their rows, the month's report and the list for the national register.</summary>
public static class StatisticsLinks
{
    public const string Start = "/statistics";

    public const string FigurePath = "/statistics/figure";

    public const string ExportPath = "/statistics/export";

    public const string MonthPath = "/statistics/month";

    public const string RegisterPath = "/statistics/national-register";

    /// <summary>Where the reader goes on: past the navigation, straight to the figure.</summary>
    private const string Main = "#main";

    /// <summary>The table of <see cref="StatisticsPage"/> as XLSX.</summary>
    public static string Table(ListAddress address) => address.Under("/statistics/table.xlsx");

    public static string Figure(FigureQuestion question) => QueryHelpers.AddQueryString(FigurePath, Query(question)) + Main;

    public static string Export(FigureQuestion question) => QueryHelpers.AddQueryString(ExportPath, Query(question));

    /// <summary>A figure of the report; null where it has no rows of ours.</summary>
    public static string? Figure(Figure figure) => figure.Kind == FigureKind.Computed && MetricFormulas.Find(figure.Metric) is not null
        && FigureWindow.TryParse(figure.Window, out var window)
            ? Figure(new FigureQuestion(figure.Metric, figure.Population, window.Span, window.First, window.Last, figure.Base == "programme" ? null : figure.Base))
            : null;

    public static string Month(string? baseKey, WorkMonth month) => QueryHelpers.AddQueryString(
        MonthPath, new Dictionary<string, string?> { ["base"] = baseKey, ["month"] = month.ToString() }.Where(q => q.Value is not null));

    public static string MonthFile(string? baseKey, WorkMonth month) => Month(baseKey, month).Replace(MonthPath, MonthPath + ".xlsx", StringComparison.Ordinal);

    /// <summary>A file that was made once and is taken once.</summary>
    public static string OnceFile(Guid key) => $"/statistics/files/{key:N}";

    private static IEnumerable<KeyValuePair<string, string?>> Query(FigureQuestion q) => new Dictionary<string, string?>
    {
        ["metric"] = q.Metric,
        ["population"] = q.Population == q.Formula.Populations[0] ? null : q.Population,
        ["span"] = q.Span == q.Formula.Spans[0] ? null : q.Span.ToString(),
        ["from"] = Day(q.First),
        ["to"] = Day(q.Last),
        ["base"] = q.Base,
        ["tree"] = q.WithSubBases ? "1" : null,
        ["by"] = q.By?.ToString(),
        ["part"] = q.Part,
    }.Where(p => p.Value is not null);

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
