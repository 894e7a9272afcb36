namespace LeYe.Domain.Reporting.Statistics;

/// <summary>A figure with what explains it, as its reader may see it.</summary>
/// <param name="Question">What was asked; bases outside the reader's scope are none of it.</param>
/// <param name="Definition">From the dictionary.</param>
/// <param name="BaseName">Short name of the base; null for all.</param>
/// <param name="Figure">The undivided value.</param>
/// <param name="Parts">In a fixed order; empty when not divided.</param>
/// <param name="Legacy">What was published for it, apart and never added.</param>
/// <param name="IsExact">The reader sees exact counts; else small ones are withheld.</param>
/// <param name="MayReadRows">The reader may see the rows behind it, masked.</param>
/// <param name="IsDemonstration">演示数据.</param>
public sealed record FigureAnswer(
    FigureQuestion Question, MetricDefinition Definition, string? BaseName, ShownFigure Figure, IReadOnlyList<FigurePart> Parts,
    IReadOnlyList<LegacyLine> Legacy, bool IsExact, bool MayReadRows, bool IsDemonstration)
{
    /// <summary>The same figure a year before; null where the division of time has none.</summary>
    public YearOnYear? YearOnYear { get; init; }
}
