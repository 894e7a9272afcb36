using LeYe.Domain.Reporting.Evidence;

namespace LeYe.Domain.Reporting.Statistics;

/// <summary>One figure asked for: what, of whom, where and when.</summary>
/// <param name="Metric">Identifier in the dictionary.</param>
/// <param name="Population">One of the metric's populations.</param>
/// <param name="Span">At the last day, in the window, or everything up to its end.</param>
/// <param name="First">First day of the window.</param>
/// <param name="Last">Last day of the window; it counts.</param>
/// <param name="Base">Site key, or a province for the sites that lie in it; null for all bases that the reader can reach.</param>
/// <param name="WithSubBases">The base together with its sub-bases.</param>
/// <param name="By">How the figure is divided; null for undivided.</param>
/// <param name="Part">One part of the division, whose rows are asked for; null for all rows.</param>
public sealed record FigureQuestion(
    string Metric, string Population, FigureSpan Span, DateOnly First, DateOnly Last,
    string? Base = null, bool WithSubBases = false, Breakdown? By = null, string? Part = null)
{
    public MetricFormula Formula => MetricFormulas.Of(Metric);

    /// <summary>The same question for the same days of the year before.</summary>
    public FigureQuestion YearBefore() => this with { First = First.AddYears(-1), Last = EndOf(Last.AddYears(-1)) };

    // 2024-02-29 compares with 2023-02-28, 2025-02-28 with 2024-02-29.
    private DateOnly EndOf(DateOnly date) => Last.AddDays(1).Day == 1 ? new DateOnly(date.Year, date.Month, DateTime.DaysInMonth(date.Year, date.Month)) : date;
}
