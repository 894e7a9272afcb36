namespace LeYe.Domain.Income;

/// <summary>A closed month that was opened again, by name and with a reason; listed in annex 9 (issue 5).</summary>
public sealed class MonthReopening
{
    public int Id { get; init; }

    public required int BaseId { get; init; }

    /// <summary>yyyyMM.</summary>
    public required int WorkMonth { get; init; }

    public required MonthCloseKind Kind { get; init; }

    public required DateTime ClosedAt { get; init; }

    public required string ClosedBy { get; init; }

    public required DateTime ReopenedAt { get; init; }

    public required string ReopenedBy { get; init; }

    public required string Reason { get; init; }
}
