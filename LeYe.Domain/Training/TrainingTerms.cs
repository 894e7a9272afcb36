namespace LeYe.Domain.Training;

/// <summary>The national rule of 培训周期 and 培训年度 (2012 系统填报说明; domain.md §3.5).</summary>
public static class TrainingTerms
{
    /// <summary>By the calendar: 1 January to 31 January is one month, 1 January to 30 June half a year. Half a year exactly is 长期 (半年以上 includes it).</summary>
    /// <param name="startsOn">First day.</param>
    /// <param name="endsOn">Last day.</param>
    public static TrainingTerm Of(DateOnly startsOn, DateOnly endsOn)
    {
        var dayAfter = endsOn.AddDays(1);
        if (dayAfter >= startsOn.AddMonths(6))
            return TrainingTerm.Long;
        return dayAfter > startsOn.AddMonths(1) ? TrainingTerm.Medium : TrainingTerm.Short;
    }

    /// <summary>培训年度: the year in which the class starts, also when it goes on into the next.</summary>
    public static int YearOf(DateOnly startsOn) => startsOn.Year;
}
