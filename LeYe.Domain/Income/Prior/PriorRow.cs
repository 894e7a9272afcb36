namespace LeYe.Domain.Income.Prior;

/// <summary>What was typed for one person.</summary>
/// <param name="AmountFen">A month's income in fen; null takes the record away.</param>
/// <param name="Source">Needed with an amount.</param>
/// <param name="FromMonth">yyyyMM; needed with an amount.</param>
/// <param name="Version">Of the record that was read; null where there was none.</param>
public sealed record PriorRow(int PersonId, long? AmountFen, PriorSource? Source, int? FromMonth, int? Version);
