namespace LeYe.Domain.Income;

/// <summary>By which day of the next month a base closes one kind of record; without it the programme's own day holds (rules.md, The year).</summary>
public sealed class MonthDueDay
{
    public required int BaseId { get; init; }

    public required MonthCloseKind Kind { get; init; }

    /// <summary>1-28.</summary>
    public required int Day { get; set; }
}
