using LeYe.Domain.Income;

namespace LeYe.Domain.Importing;

/// <summary>An income on record at the base of the import.</summary>
internal sealed record KnownIncome(int Id, int PersonId, int WorkMonth, int Version, IncomeRow Row);
