namespace LeYe.Domain.Reporting.Snapshots;

/// <summary>
/// Facts dated in [FromOn, UntilOn], and work months in [FromMonth, UntilMonth], are locked because the year's report is final.
/// The database itself reads this table and refuses (Persistence/Sqlite/YearLock.sql).
/// </summary>
public sealed class YearLock
{
    public int Id { get; init; }

    public required int Year { get; init; }

    /// <summary>The day after the lock of the year before; 0001-01-01 for the first.</summary>
    public required DateOnly FromOn { get; init; }

    /// <summary>The cut-off; after 终值 the end of the year.</summary>
    public required DateOnly UntilOn { get; set; }

    /// <summary>yyyyMM.</summary>
    public required int FromMonth { get; init; }

    /// <summary>yyyyMM, the last month that ended by <see cref="UntilOn"/>.</summary>
    public required int UntilMonth { get; set; }
}
