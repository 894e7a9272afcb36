namespace LeYe.Domain.Headcount;

/// <summary>The dates of a trend.</summary>
public static class HeadcountDates
{
    /// <summary>The last <paramref name="count"/> days up to and with the given one, oldest first.</summary>
    public static IReadOnlyList<DateOnly> LastDays(DateOnly until, int count = 30) =>
        [.. Enumerable.Range(0, count).Select(i => until.AddDays(i - count + 1))];

    /// <summary>The last <paramref name="count"/> month ends that have come by the given date, oldest first.</summary>
    public static IReadOnlyList<DateOnly> MonthEnds(DateOnly until, int count = 12)
    {
        var last = Common.WorkMonth.LastEndedBy(until);
        return [.. Enumerable.Range(0, count).Select(i => last.Plus(i - count + 1).LastDay)];
    }
}
