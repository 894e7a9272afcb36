using LeYe.Domain.Common;

namespace LeYe.Domain.Reporting.Figures;

/// <summary>The one table that maps published codes to metrics (rules.md, Figures), from the project's data file.</summary>
internal static class LegacyMetricMap
{
    private static readonly Dictionary<string, Entry> Entries = CsvTable.Embedded("Reporting.Data.legacy-metrics.csv").Rows
        .ToDictionary(r => r["code"], r => new Entry(r["name"], r.Optional("metric"), r["unit"], r["window"], r["computed_population"], r["computed_window"]));

    /// <summary>An unknown code stands under its own name and compares with nothing.</summary>
    public static Entry Of(string code) => Entries.GetValueOrDefault(code) ?? new Entry(code, null, "", "", "", "");

    /// <param name="Unit">The published unit that means the same as the metric's.</param>
    /// <param name="Window">How the published window must begin for the meanings to agree; empty when they never do.</param>
    /// <param name="Population">Population of the computed figure to set beside it.</param>
    /// <param name="ComputedWindow"><c>point</c>, <c>period</c> or <c>cumulative</c>.</param>
    internal sealed record Entry(string Name, string? Metric, string Unit, string Window, string Population, string ComputedWindow)
    {
        public bool AgreesWith(LegacyFigure figure) => Metric is not null && Window.Length > 0
            && figure.Unit == Unit && figure.Window.StartsWith(Window, StringComparison.Ordinal);
    }
}
