using LeYe.Domain.People;

namespace LeYe.Domain.Income;

/// <summary>A person in post at a base in a month, with what was entered.</summary>
/// <param name="Amounts">Null when nothing was entered.</param>
/// <param name="Version">To be sent with the entry; null when nothing was entered.</param>
/// <param name="LastMonthGrossFen">应发 of the month before at the same base, or null.</param>
public sealed record IncomeGridRow(
    int PersonId, string PersonName, WorkerType WorkerType, string Post, IncomeAmounts? Amounts, ZeroReason? ZeroReason, int? Version, long? LastMonthGrossFen);
