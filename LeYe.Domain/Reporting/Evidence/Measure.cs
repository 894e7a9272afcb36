namespace LeYe.Domain.Reporting.Evidence;

/// <summary>A value with what stands behind it.</summary>
/// <param name="Value">Decimal string, rounded once; null where a ratio has nothing to stand on.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Persons">Distinct persons in the rows; 0 for classes, sessions and sites.</param>
/// <param name="Placed">Of those, with a placement that followed.</param>
/// <param name="IsProvisional">One of the rows can still change.</param>
public sealed record Measure(string? Value, int Rows, int Persons, int Placed, bool IsProvisional);
