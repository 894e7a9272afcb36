using LeYe.Domain.Placements;

namespace LeYe.Domain.Reporting.Evidence;

/// <summary>
/// How a metric is made: which rows count, and what is done with them. Screens, exports and the report take value and
/// rows from this one formula, so a figure and its rows cannot part.
/// </summary>
/// <param name="Metric">Identifier in the dictionary.</param>
/// <param name="Room">The kind of rows.</param>
/// <param name="How">What is done with them.</param>
/// <param name="Spans">The windows the report prints.</param>
/// <param name="Populations">The populations the report prints, the first is the headline.</param>
public sealed record MetricFormula(
    string Metric, EvidenceRoom Room, MetricAggregate How, IReadOnlyList<FigureSpan> Spans, IReadOnlyList<string> Populations)
{
    /// <summary>Traits that every row has.</summary>
    public EvidenceTraits Needs { get; init; }

    /// <summary>Traits that no row has.</summary>
    public EvidenceTraits Lacks { get; init; }

    /// <summary>Of movements: the one cause.</summary>
    public MovementCause? Cause { get; init; }

    /// <summary>A share, average, median or highest value: none without a row, and never added up.</summary>
    public bool IsRatio => How is MetricAggregate.Average or MetricAggregate.Gain or MetricAggregate.Median or MetricAggregate.Highest or MetricAggregate.PlacedShare;

    /// <summary>Its rows are compared with 入项前月收入.</summary>
    public bool ComparesPrior => Needs.HasFlag(EvidenceTraits.Compared);

    /// <summary>Whether values of parts that share no row add up to the value of the whole.</summary>
    public bool AddsUp => How is MetricAggregate.Rows or MetricAggregate.Total;

    /// <summary>Which rows are behind the figure of that population and span.</summary>
    public RowFilter Filter(string population, FigureSpan span) => new(
        Needs | (population == Reporting.Populations.Disabled ? EvidenceTraits.Disabled : EvidenceTraits.None)
            | (span == FigureSpan.Period ? EvidenceTraits.InWindow : EvidenceTraits.None),
        Lacks, Cause);
}
