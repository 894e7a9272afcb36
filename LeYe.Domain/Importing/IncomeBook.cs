namespace LeYe.Domain.Importing;

/// <summary>What rows of income are compared with: records, stays and closed months of the base, and pay of other bases in scope.</summary>
internal sealed record IncomeBook(
    IReadOnlyDictionary<(int PersonId, int Month), KnownIncome> Records,
    ILookup<int, (DateOnly Start, DateOnly? End)> Stays,
    IReadOnlySet<int> ClosedMonths,
    IReadOnlySet<(int PersonId, int Month, long GrossFen)> PaidElsewhere);
