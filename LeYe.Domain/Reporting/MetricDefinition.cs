namespace LeYe.Domain.Reporting;

/// <summary>What a number means, in one place for screen, live count and report.</summary>
/// <param name="Metric">Identifier, e.g. <c>headcount.disabled</c>.</param>
/// <param name="Name">Chinese name as printed.</param>
/// <param name="Sentence">The definition in one plain sentence.</param>
/// <param name="Unit">Unit of the value.</param>
/// <param name="Population">The populations it is given for, the headline first.</param>
/// <param name="Window"><c>point</c>, <c>period</c> or <c>cumulative</c>; <c>day</c> for what is only shown live.</param>
/// <param name="Rounding">How the value is rounded, once, at the end.</param>
/// <param name="Formula">How the rows become the value, in words.</param>
/// <param name="Rows">Which rows the number can be explained to.</param>
/// <param name="Rule">Where the rule stands.</param>
public sealed record MetricDefinition(
    string Metric, string Name, string Sentence, string Unit, string Population, string Window, string Rounding, string Formula, string Rows, string Rule)
{
    public const string Day = "day";
}
