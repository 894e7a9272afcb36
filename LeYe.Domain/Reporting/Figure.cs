namespace LeYe.Domain.Reporting;

/// <summary>
/// One number of the report, identified by (metric, base, population, window, kind) (rules.md, Figures).
/// </summary>
/// <param name="Metric">Identifier of the metric, e.g. <c>headcount.disabled</c>.</param>
/// <param name="Base">Site key, or <c>programme</c>. A base's values are its own only.</param>
/// <param name="Population">See <see cref="Populations"/>.</param>
/// <param name="Window">A date <c>2024-02-29</c>, a period <c>2024-01-01/2024-02-29</c>, or everything up to a date <c>../2024-02-29</c>.</param>
/// <param name="Kind">Computed, legacy or forecast.</param>
/// <param name="Value">Decimal string such as <c>80</c> or <c>3800.00</c>; null with a qualifier that says why.</param>
/// <param name="Unit">人, 人次, 元/月, …</param>
/// <param name="Qualifier"><c>suppressed</c>, <c>not-published</c>, <c>paused</c>, <c>provisional</c>; for legacy figures as published (近, 余, 多); or null.</param>
/// <param name="Source">Where the rows are: a room and the number of rows, or the title of the source document.</param>
public sealed record Figure(
    string Metric, string Base, string Population, string Window, FigureKind Kind,
    string? Value, string Unit, string? Qualifier, string Source);
