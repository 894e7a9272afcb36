namespace LeYe.Domain.Reporting.Statistics;

/// <summary>A value as its reader may see it.</summary>
/// <param name="Value">Decimal string; null with a qualifier.</param>
/// <param name="Qualifier"><c>suppressed</c>, <c>not-published</c>, <c>paused</c>, <c>provisional</c> or null.</param>
/// <param name="Rows">Number of rows behind it; null where the value is withheld.</param>
public sealed record ShownFigure(string? Value, string? Qualifier, int? Rows);
