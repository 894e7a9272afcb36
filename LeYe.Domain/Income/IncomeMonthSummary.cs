using LeYe.Domain.Common;

namespace LeYe.Domain.Income;

/// <summary>A base's month in the list of months.</summary>
/// <param name="InPost">Persons with a stay at the base in the month: the rows of its grid.</param>
/// <param name="Entered">Records.</param>
/// <param name="Paid">Records that pay something.</param>
/// <param name="ClosedBy">Who closed the month; null while it is open.</param>
/// <param name="DueOn">The base's day of the next month, the 20th where it has none; at the latest 12-12 for November.</param>
public sealed record IncomeMonthSummary(
    int BaseId, string BaseName, WorkMonth Month, int InPost, int Entered, int Paid, long GrossFen, DateTime? ClosedAt, string? ClosedBy, DateOnly DueOn)
{
    public bool IsClosed => ClosedAt is not null;

    /// <summary>Closed after its due date: listed, never forced.</summary>
    public bool IsClosedLate => ClosedAt is { } at && BusinessCalendar.DateOf(at) > DueOn;
}
