using LeYe.Domain.Reporting;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>Which figure to read and how to print it.</summary>
/// <param name="Metric">Identifier of the metric.</param>
/// <param name="Span">Which window.</param>
/// <param name="Population">Needed only where a metric is given for more than one population.</param>
/// <param name="Kind">How its value is printed.</param>
internal sealed record FigureReading(
    string Metric, FigureSpan Span, string? Population = null, ReportCellKind Kind = ReportCellKind.Whole)
{
    /// <summary>Width of the column beside the others; null for what its kind needs.</summary>
    public double? Weight { get; init; }

    public static FigureReading At(string metric) => new(metric, FigureSpan.Point);

    public static FigureReading During(string metric) => new(metric, FigureSpan.Period);

    public static FigureReading UpTo(string metric) => new(metric, FigureSpan.Cumulative);

    public static FigureReading Income(string metric, string population, ReportCellKind kind = ReportCellKind.Amount) =>
        new(metric, FigureSpan.Period, population, kind);

    public static FigureReading CumulativeIncome(string population) =>
        new("income.total", FigureSpan.Cumulative, population, ReportCellKind.Amount);

    /// <summary>Resource key part: the metric, with its window and population where they tell two columns apart.</summary>
    public string Key => string.Join('.', new[]
    {
        Metric,
        Span == FigureSpan.Cumulative ? "cumulative" : null,
        Population switch { Populations.Disabled => "pwd", Populations.InPost => "all", _ => null },
    }.Where(part => part is not null));
}
