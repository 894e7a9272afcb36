using LeYe.Domain.Common;

namespace LeYe.Domain.Income;

/// <summary>When the income of a month is due to be closed (rules.md, The year).</summary>
public static class MonthDueRules
{
    /// <summary>Income of a month is due on this day of the next.</summary>
    public const int IncomeDay = 20;

    /// <summary>November's is due earlier: the report is signed by the bases on 12-15.</summary>
    public const int NovemberIncomeDay = 12;

    /// <summary>The last day on which closing the income of the month is in time.</summary>
    /// <param name="day">The base's own day of the next month; null where it has none.</param>
    public static DateOnly IncomeDueOn(WorkMonth month, int? day = null)
    {
        var due = day ?? IncomeDay;
        return month.Plus(1).FirstDay.AddDays((month.Month == 11 ? Math.Min(due, NovemberIncomeDay) : due) - 1);
    }
}
