using LeYe.Domain.Reporting.Evidence;

namespace LeYe.Domain.Reporting.Figures;

/// <summary>
/// Published figures beside computed ones. They are printed as published and never added to anything; a computed figure
/// stands beside one only where metric, unit, window and month agree.
/// </summary>
internal static class LegacyLines
{
    /// <summary>Derived, not published (rules.md, Figures).</summary>
    private const string Derived = "computed";

    private static readonly string[] Comparable = ["point", "period", "cumulative"];

    public static IReadOnlyList<LegacyLine> Lines(ReportRecords records, FigureSheet sheet) =>
        [.. Published(records).Select(figure => Line(figure, Computed(figure, records.Cutoff, sheet)))];

    /// <summary>The published figures of known metrics, as figures of kind legacy.</summary>
    public static IEnumerable<Figure> Figures(ReportRecords records) => Published(records)
        .Select(figure => (figure, entry: LegacyMetricMap.Of(figure.SourceMetric)))
        .Where(x => x.entry.Metric is not null)
        .Select(x => new Figure(
            x.entry.Metric!, x.figure.SiteKey, x.figure.Population, WindowOf(x.figure), FigureKind.Legacy,
            x.figure.Value, x.figure.Unit, x.figure.Qualifier, x.figure.SourceTitle));

    /// <summary>What was published for one metric of one base, without a computed figure beside it.</summary>
    public static IReadOnlyList<LegacyLine> Of(ReportRecords records, string metric, string key) =>
        [.. Published(records).Where(f => f.SiteKey == key && LegacyMetricMap.Of(f.SourceMetric).Metric == metric).Select(f => Line(f, null))];

    private static IEnumerable<LegacyFigure> Published(ReportRecords records) =>
        records.Published.Where(f => !f.Qualifier.StartsWith(Derived, StringComparison.Ordinal));

    private static LegacyLine Line(LegacyFigure f, Figure? computed)
    {
        var entry = LegacyMetricMap.Of(f.SourceMetric);
        return new LegacyLine(f.Code, f.SiteKey, entry.Metric, entry.Name, f.Value, f.Qualifier, f.Unit, f.AsOf, f.SourceTitle, f.Quote, computed);
    }

    private static Figure? Computed(LegacyFigure figure, DateOnly cutoff, FigureSheet sheet)
    {
        var entry = LegacyMetricMap.Of(figure.SourceMetric);
        if (!entry.AgreesWith(figure) || !string.Equals(figure.AsOf, $"{cutoff:yyyy-MM}", StringComparison.Ordinal))
            return null;
        var window = sheet.Window((FigureSpan)(1 + Array.IndexOf(Comparable, entry.ComputedWindow)));
        return sheet.Find(entry.Metric!, figure.SiteKey, entry.Population, window);
    }

    private static string WindowOf(LegacyFigure figure) =>
        figure.Window.StartsWith("cumulative", StringComparison.Ordinal) ? "../" + figure.AsOf : figure.AsOf;
}
