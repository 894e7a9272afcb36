using LeYe.Domain.People;

namespace LeYe.Domain.Income;

/// <summary>A person in post at a base in a month, with what was entered.</summary>
/// <param name="Amounts">Null when nothing was entered.</param>
/// <param name="Version">To be sent with the entry; null when nothing was entered.</param>
/// <param name="LastMonthGrossFen">应发 of the month before at the same base, or null.</param>
public sealed record IncomeGridRow(
    int PersonId, string PersonName, WorkerType WorkerType, string Post, IncomeAmounts? Amounts, ZeroReason? ZeroReason, int? Version, long? LastMonthGrossFen)
{
    /// <summary>实发 in fen; null when not given.</summary>
    public long? NetFen { get; init; }

    /// <summary>发放单位; null when not given.</summary>
    public string? Payer { get; init; }

    /// <summary>How the amounts came into the record.</summary>
    public IncomeEntry Entry { get; init; }

    public OutlierReason? OutlierReason { get; init; }

    /// <summary>Median of the person's paid months at this base in the year before; null where they are too few.</summary>
    public long? OwnMedianFen { get; init; }
}
