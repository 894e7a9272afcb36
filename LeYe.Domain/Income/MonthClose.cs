namespace LeYe.Domain.Income;

/// <summary>The act of closing one kind of record of a base for a month, by name (rules.md, The year).</summary>
public sealed class MonthClose
{
    public int Id { get; init; }

    public required int BaseId { get; init; }

    /// <summary>yyyyMM.</summary>
    public required int WorkMonth { get; init; }

    public required MonthCloseKind Kind { get; init; }

    public required DateTime ClosedAt { get; init; }

    public required string ClosedBy { get; init; }
}
