using LeYe.Domain.Common;

namespace LeYe.Domain.Reporting.Statistics;

/// <summary>月报: every metric of one month beside the month before.</summary>
/// <param name="Base">Site key; null for all bases of the reader.</param>
/// <param name="BaseName">Its short name.</param>
/// <param name="IsExact">Nothing is withheld from the reader.</param>
public sealed record MonthReport(WorkMonth Month, string? Base, string? BaseName, IReadOnlyList<MonthLine> Lines, bool IsDemonstration, bool IsExact);
