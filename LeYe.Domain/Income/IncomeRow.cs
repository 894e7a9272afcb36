namespace LeYe.Domain.Income;

/// <summary>A person's month as it was typed.</summary>
/// <param name="Version">Of the record that was read; null where there was none.</param>
public sealed record IncomeRow(int PersonId, IncomeAmounts Amounts, ZeroReason? ZeroReason, int? Version)
{
    /// <summary>实发 in fen; null when not given.</summary>
    public long? NetFen { get; init; }

    /// <summary>发放单位; null or blank when not given.</summary>
    public string? Payer { get; init; }

    /// <summary>With <see cref="IncomeEntry.CopiedLastMonth"/> the amounts are taken from last month's record, whatever stands here.</summary>
    public IncomeEntry Entry { get; init; }

    /// <summary>Why the amount is unusual; null while nobody has answered.</summary>
    public OutlierReason? OutlierReason { get; init; }
}
