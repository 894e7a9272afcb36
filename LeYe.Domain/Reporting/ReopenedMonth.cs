namespace LeYe.Domain.Reporting;

/// <summary>A closed month that was opened again: listed in annex 9 by name, with its reason (issue 5).</summary>
/// <param name="Base">Site key.</param>
/// <param name="Kind"><c>attendance</c>, <c>placements</c> or <c>income</c>.</param>
/// <param name="Month">Work month <c>yyyy-MM</c>.</param>
/// <param name="ReopenedOn">Business date.</param>
public sealed record ReopenedMonth(string Base, string Kind, string Month, DateOnly ReopenedOn, string ReopenedBy, string Reason);
