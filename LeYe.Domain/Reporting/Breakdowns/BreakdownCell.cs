namespace LeYe.Domain.Reporting.Breakdowns;

/// <summary>
/// One cell of a metric taken apart at the cut-off: its definition is the metric's, its rows are those of the figure
/// that fall on the cell.
/// </summary>
/// <param name="Metric">Identifier of the metric, e.g. <c>headcount.disabled</c>.</param>
/// <param name="Base">Site key, or <c>programme</c>.</param>
/// <param name="Axis">By what.</param>
/// <param name="Row">Category, form or business line: a code, or the line's name.</param>
/// <param name="Column">Grade <c>1</c> … <c>4</c> where there is a second axis; <c>total</c> for a sum; null with one axis.</param>
/// <param name="Value">Decimal string; null with a qualifier.</param>
/// <param name="Qualifier"><c>suppressed</c> for a count of one or two, <c>withheld</c> for a cell that would give one away; else null.</param>
public sealed record BreakdownCell(
    string Metric, string Base, BreakdownAxis Axis, string Row, string? Column, string? Value, string? Qualifier)
{
    /// <summary>The row or column of sums.</summary>
    public const string Total = "total";
}
