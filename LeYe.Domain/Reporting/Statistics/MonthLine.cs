namespace LeYe.Domain.Reporting.Statistics;

/// <summary>One metric of a month's report.</summary>
/// <param name="Question">Asks for the month's figure and its rows.</param>
/// <param name="Now">Of the month.</param>
/// <param name="Before">Of the month before.</param>
public sealed record MonthLine(FigureQuestion Question, MetricDefinition Definition, ShownFigure Now, ShownFigure Before);
