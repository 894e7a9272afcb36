namespace LeYe.Portal.Documents.Model;

/// <summary>
/// A bar chart of numbers that stand in a table of the same document. It is drawn, never the only place of a number.
/// </summary>
/// <param name="Id">ASCII identifier, unique in the document.</param>
/// <param name="Caption">What the chart shows, with its unit.</param>
/// <param name="Alternative">The chart in words, for those who do not see it; names the table with the numbers.</param>
/// <param name="Series">Names of the series, stacked in this order; at most three.</param>
/// <param name="Bars">At least one.</param>
public sealed record ReportChart(
    string Id, string Caption, string Alternative, IReadOnlyList<string> Series, IReadOnlyList<ReportBar> Bars) : ReportBlock;
