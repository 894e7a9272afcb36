using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>A bar a site, longest first. A site without a number has a word and no bar: a length would tell what a word withholds.</summary>
internal static class SiteChart
{
    /// <param name="context">The report.</param>
    /// <param name="id">Identifier; also of its words in the resources.</param>
    /// <param name="sum">The figure that stands at the bar's end.</param>
    /// <param name="series">What the bar is made of, each with its figures.</param>
    public static IEnumerable<ReportBlock> Compose(
        ReportContext context, string id, FigureReading sum, params (string Name, FigureReading[] Readings)[] series)
    {
        var bars = context.Report.Sites.Select(site => Bar(context, site.Key, site.ShortName, sum, series))
            .OrderByDescending(bar => bar.Values.Sum() ?? 0).ThenBy(bar => bar.Label, StringComparer.Ordinal).ToList();
        if (bars.All(bar => (bar.Values.Sum() ?? 0) == 0)) yield break;
        var caption = ReportText.Get("Chart." + id);
        var said = string.Join(ReportText.Get("Comma"), bars.Select(bar => ReportText.Get("Chart.Bar", bar.Label, bar.Text)));
        yield return new ReportChart(
            id, caption, ReportText.Get("Chart.Alternative", caption, said, ReportText.Get($"Chart.{id}.Table")), [.. series.Select(s => s.Name)], bars);
    }

    private static ReportBar Bar(
        ReportContext context, string site, string label, FigureReading sum, (string Name, FigureReading[] Readings)[] series)
    {
        var total = context.Figures.Get(sum, site);
        var values = series.Select(s => s.Readings.Select(reading => context.Figures.Get(reading, site)).ToList())
            .Select(figures => figures.All(f => f.Value is not null) ? figures.Sum(FigurePrint.Number) : (decimal?)null).ToList();
        var isWhole = total.Value is not null && values.TrueForAll(value => value is not null);
        return new ReportBar(label, isWhole ? values : [.. values.Select(_ => (decimal?)null)], FigurePrint.Phrase(total, sum.Kind));
    }
}
