using System.Globalization;

namespace LeYe.Domain.Reporting.Figures;

/// <summary>Collects the figures of one report. Unit comes from the dictionary; how a site's condition shows is decided here, once.</summary>
internal sealed class FigureSheet(int year, DateOnly cutoff)
{
    private const string Paused = "paused";
    private const string NotPublished = "not-published";
    private const string Provisional = "provisional";

    private readonly List<Figure> _figures = [];

    public string Point { get; } = $"{cutoff:yyyy-MM-dd}";

    public string Period { get; } = $"{year:0000}-01-01/{cutoff:yyyy-MM-dd}";

    public string Cumulative { get; } = $"../{cutoff:yyyy-MM-dd}";

    /// <summary>A stock: a suspended site shows its number (0) as <c>paused</c>.</summary>
    public void Stock(string metric, FigureSubject subject, string population, int value, string room) =>
        Add(metric, subject, population, Point, Whole(value), subject.Condition == SiteCondition.Paused ? Paused : null, Source(room, value));

    /// <summary>A number of happenings, or of rows, in a window.</summary>
    public void Count(string metric, FigureSubject subject, string population, string window, int value, string room, bool isProvisional = false) =>
        Add(metric, subject, population, window, Whole(value), isProvisional ? Provisional : null, Source(room, value));

    /// <summary>An amount, or a number of persons found in more rows than there are persons.</summary>
    public void Amount(string metric, FigureSubject subject, string population, string window, string value, string source, bool isProvisional) =>
        Add(metric, subject, population, window, value, isProvisional ? Provisional : null, source);

    /// <summary>An average, median, highest value or share: none for a suspended site, nor where no row stands behind it.</summary>
    public void Average(string metric, FigureSubject subject, string population, string? value, string source, bool isProvisional)
    {
        if (subject.Condition == SiteCondition.Paused)
            Add(metric, subject, population, Period, null, Paused, source);
        else
            Add(metric, subject, population, Period, value, value is null ? NotPublished : isProvisional ? Provisional : null, source);
    }

    public void Legacy(Figure figure) => _figures.Add(figure);

    /// <summary>All figures, ordinal by identity (metric, base, population, window, kind).</summary>
    public IReadOnlyList<Figure> Ordered()
    {
        var ordered = _figures.ToList();
        ordered.Sort(ByIdentity);
        return ordered.AsReadOnly();
    }

    public Figure? Find(string metric, string key, string population, string window) => _figures.Find(f =>
        f.Kind == FigureKind.Computed && f.Metric == metric && f.Base == key && f.Population == population && f.Window == window);

    public static string Source(string room, int rows) => string.Create(CultureInfo.InvariantCulture, $"{room}:{rows}");

    public static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    private void Add(string metric, FigureSubject subject, string population, string window, string? value, string? qualifier, string source)
    {
        var hidden = subject.Condition == SiteCondition.NotPublished;
        _figures.Add(new Figure(
            metric, subject.Key, population, window, FigureKind.Computed, hidden ? null : value, MetricDictionary.Of(metric).Unit,
            hidden ? NotPublished : qualifier, source));
    }

    private static int ByIdentity(Figure a, Figure b)
    {
        var order = string.CompareOrdinal(a.Metric, b.Metric);
        if (order == 0)
            order = string.CompareOrdinal(a.Base, b.Base);
        if (order == 0)
            order = string.CompareOrdinal(a.Population, b.Population);
        if (order == 0)
            order = string.CompareOrdinal(a.Window, b.Window);
        return order == 0 ? a.Kind.CompareTo(b.Kind) : order;
    }
}
