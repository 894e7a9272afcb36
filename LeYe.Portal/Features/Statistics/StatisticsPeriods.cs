namespace LeYe.Portal.Features.Statistics;

/// <summary>The days of a named window. The running month, quarter and year end today.</summary>
public static class StatisticsPeriods
{
    /// <returns>First and last day; null for <see cref="StatisticsPeriod.Dates"/>, which are typed.</returns>
    public static (DateOnly First, DateOnly Last)? Of(StatisticsPeriod period, DateOnly today)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        var quarter = month.AddMonths(-((today.Month - 1) % 3));
        var year = new DateOnly(today.Year, 1, 1);
        return period switch
        {
            StatisticsPeriod.ThisMonth => (month, today),
            StatisticsPeriod.LastMonth => (month.AddMonths(-1), month.AddDays(-1)),
            StatisticsPeriod.ThisQuarter => (quarter, today),
            StatisticsPeriod.LastQuarter => (quarter.AddMonths(-3), quarter.AddDays(-1)),
            StatisticsPeriod.ThisYear => (year, today),
            StatisticsPeriod.LastYear => (year.AddYears(-1), year.AddDays(-1)),
            _ => null,
        };
    }
}
