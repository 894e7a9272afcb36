using System.Globalization;
using LeYe.Domain.Bases;

namespace LeYe.Domain.Reporting.Narrative;

/// <summary>What the figures say that the writer of a section should know: bases 暂停, negative growth, low conversion, missing data (domain.md §5.2).</summary>
public static class NarrativeHints
{
    private const decimal LowConversion = 50m;

    public static IReadOnlyList<NarrativeHint> Of(AnnualReport report, string sectionKey) => sectionKey switch
    {
        NarrativeKeys.Bases => [.. Founded(report), .. Paused(report)],
        NarrativeKeys.Posts => [.. Growth(report)],
        NarrativeKeys.Modes => [.. Pair(report, "modes", Metrics.HeadcountOnSite, Metrics.HeadcountHome)],
        NarrativeKeys.Training => [.. Pair(report, "training", Metrics.TrainingPersons, Metrics.TrainingEnrolments), .. Conversion(report)],
        NarrativeKeys.Difficulties => [.. Paused(report), .. Shrinking(report), .. Conversion(report), .. Missing(report)],
        _ => [],
    };

    private static IEnumerable<NarrativeHint> Founded(AnnualReport report) =>
        report.Sites.Where(s => s.FoundedOn.Year == report.Year).Select(s => new NarrativeHint("founded", s.Key));

    private static IEnumerable<NarrativeHint> Paused(AnnualReport report) =>
        report.Sites.Where(s => s.Status == BaseStatus.Suspended).Select(s => new NarrativeHint("paused", s.Key));

    private static IEnumerable<NarrativeHint> Growth(AnnualReport report)
    {
        var (entries, exits) = Flow(report, "programme");
        yield return new NarrativeHint(entries >= exits ? "grew" : "shrank", null, Text(entries), Text(exits));
    }

    private static IEnumerable<NarrativeHint> Shrinking(AnnualReport report) =>
        from site in report.Sites
        let flow = Flow(report, site.Key)
        where flow.Exits > flow.Entries
        select new NarrativeHint("shrank", site.Key, Text(flow.Entries), Text(flow.Exits));

    private static IEnumerable<NarrativeHint> Pair(AnnualReport report, string kind, string first, string second)
    {
        if (Value(report, first, "programme") is { } a && Value(report, second, "programme") is { } b)
            yield return new NarrativeHint(kind, null, Text(a), Text(b));
    }

    private static IEnumerable<NarrativeHint> Conversion(AnnualReport report) => report.Figures
        .Where(f => f.Metric == Metrics.TrainingPlacedRate && f.Kind == FigureKind.Computed && f.Base != "programme" && f.Value is not null)
        .Where(f => decimal.Parse(f.Value!, CultureInfo.InvariantCulture) < LowConversion)
        .Select(f => new NarrativeHint("low-conversion", f.Base, f.Value!));

    private static IEnumerable<NarrativeHint> Missing(AnnualReport report) =>
        report.OpenPoints.GroupBy(p => p.Base).Select(g => new NarrativeHint("missing", g.Key, Text(g.Count())));

    private static (decimal Entries, decimal Exits) Flow(AnnualReport report, string key) => (
        (Value(report, Metrics.EntriesNew, key) ?? 0) + (Value(report, Metrics.EntriesReturned, key) ?? 0),
        Value(report, Metrics.ExitsLeft, key) ?? 0);

    private static decimal? Value(AnnualReport report, string metric, string key) => report.Figures.FirstOrDefault(f =>
        f.Metric == metric && f.Base == key && f.Kind == FigureKind.Computed && !f.Window.StartsWith("../", StringComparison.Ordinal) && f.Value is not null)?.Value is { } text
        ? decimal.Parse(text, CultureInfo.InvariantCulture)
        : null;

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
