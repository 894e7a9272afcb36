namespace LeYe.Domain.Reporting.Statistics;

/// <summary>A figure beside that of the same days a year before.</summary>
/// <param name="Before">What the records say for the year before.</param>
/// <param name="Reported">What last year's report printed; null where none was finalised.</param>
/// <param name="Difference">Value − value before, in the unit; null where one is missing or withheld.</param>
/// <param name="Causes">Of a stock: the causes, which add up to the difference from <paramref name="Reported"/>, else from
/// <paramref name="Before"/>. Empty for other figures, and where they are withheld.</param>
public sealed record YearOnYear(ShownFigure Before, string? Reported, decimal? Difference, IReadOnlyList<CauseOfChange> Causes);
