namespace LeYe.Domain.Income;

/// <summary>A person's month as it was typed.</summary>
/// <param name="Version">Of the record that was read; null where there was none.</param>
public sealed record IncomeRow(int PersonId, IncomeAmounts Amounts, ZeroReason? ZeroReason, int? Version);
