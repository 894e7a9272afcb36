namespace LeYe.Domain.Reporting.Figures;

/// <param name="Month">yyyyMM.</param>
internal readonly record struct IncomeRow(int PersonId, int BaseId, int Month, long GrossFen);
