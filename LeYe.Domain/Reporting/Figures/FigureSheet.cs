using System.Globalization;
using LeYe.Domain.Reporting.Evidence;

namespace LeYe.Domain.Reporting.Figures;

/// <summary>Collects the figures of one report. Unit comes from the dictionary; how a site's condition shows is decided here, once.</summary>
internal sealed class FigureSheet(DateOnly first, DateOnly cutoff)
{
    private const string Paused = "paused";
    private const string NotPublished = "not-published";
    private const string Provisional = "provisional";

    private readonly List<Figure> _figures = [];

    /// <summary>A span as a figure's window.</summary>
    public string Window(FigureSpan span) => span switch
    {
        FigureSpan.Point => $"{cutoff:yyyy-MM-dd}",
        FigureSpan.Period => $"{first:yyyy-MM-dd}/{cutoff:yyyy-MM-dd}",
        _ => $"../{cutoff:yyyy-MM-dd}",
    };

    /// <summary>The figures of one formula for one subject: a population and a span each.</summary>
    public void Add(EvidenceBook book, MetricFormula formula, FigureSubject subject)
    {
        foreach (var population in formula.Populations)
            foreach (var span in formula.Spans)
                _figures.Add(Make(formula, subject, population, span, book.Measure(formula, population, span, subject.Bases)));
    }

    public void Legacy(Figure figure) => _figures.Add(figure);

    /// <summary>All figures, ordinal by identity (metric, base, population, window, kind).</summary>
    public IReadOnlyList<Figure> Ordered() => Order([.. _figures]);

    /// <summary>Figures in the order of every report: ordinal by identity.</summary>
    public static IReadOnlyList<Figure> Order(List<Figure> ordered)
    {
        ordered.Sort(ByIdentity);
        return ordered.AsReadOnly();
    }

    public Figure? Find(string metric, string key, string population, string window) => _figures.Find(f =>
        f.Kind == FigureKind.Computed && f.Metric == metric && f.Base == key && f.Population == population && f.Window == window);

    public static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    private Figure Make(MetricFormula formula, FigureSubject subject, string population, FigureSpan span, Measure measure)
    {
        var isHidden = subject.Condition == SiteCondition.NotPublished
            || (formula.IsRatio && (subject.Condition == SiteCondition.Paused || measure.Value is null));
        return new Figure(
            formula.Metric, subject.Key, population, Window(span), FigureKind.Computed, isHidden ? null : measure.Value,
            MetricDictionary.Of(formula.Metric).Unit, Qualifier(formula, subject, measure), FigureSource.Of(formula, measure));
    }

    // A suspended site shows its stock of 0 as paused, and has no average; a site where nobody was ever registered has no number at all.
    private static string? Qualifier(MetricFormula formula, FigureSubject subject, Measure measure)
    {
        if (subject.Condition == SiteCondition.NotPublished)
            return NotPublished;
        if (subject.Condition == SiteCondition.Paused && (formula.IsRatio || formula.Room == EvidenceRoom.InPost))
            return Paused;
        if (measure.Value is null)
            return NotPublished;
        return measure.IsProvisional || (formula.Room == EvidenceRoom.Income && subject.HasOpenIncome) ? Provisional : null;
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
