namespace LeYe.Domain.Reporting.Statistics;

/// <summary>One part of a divided figure.</summary>
/// <param name="Key">Base key, province, or the name of a coded value; <see cref="BreakdownRules.NoPart"/> for the rest.</param>
/// <param name="Name">The base's short name or the province; null where the key is a coded value.</param>
public sealed record FigurePart(string Key, string? Name, ShownFigure Figure);
