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
    public bool IsRatio => How is MetricAggregate.Average or MetricAggregate.Median or MetricAggregate.Highest or MetricAggregate.PlacedShare;

    /// <summary>Whether values of parts that share no row add up to the value of the whole.</summary>
    public bool AddsUp => How is MetricAggregate.Rows or MetricAggregate.Total;

    /// <summary>Whether the row is one of the rows behind the figure of that population and span, over those bases.</summary>
    public bool Counts(in EvidenceRow row, string population, FigureSpan span, BaseGroup bases) =>
        row.Has(population == Reporting.Populations.Disabled ? Needs | EvidenceTraits.Disabled : Needs)
        && (row.Traits & Lacks) == 0
        && (Cause is null || row.Cause == Cause)
        && (span != FigureSpan.Period || row.Has(EvidenceTraits.InWindow))
        && bases.Covers(row.BaseId)
        && !(row.IsTransfer && bases.Covers(row.OtherBaseId));
}
