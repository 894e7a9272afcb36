namespace LeYe.Domain.Reporting.Duties;

/// <summary>The dates of one reporting year (rules.md, The year). A date is the last day on which the step is in time.</summary>
/// <param name="Year">Reporting year.</param>
/// <param name="Cutoff">统计截止日; the day itself counts.</param>
/// <param name="IncomeBy">The cut-off month's income is closed, or 暂计.</param>
/// <param name="SignOffBy">Bases have signed.</param>
/// <param name="FinalBy">定稿.</param>
/// <param name="ProvinceFrom">Province sheets (B) may leave.</param>
/// <param name="DueOn">The report (A) is with its recipient.</param>
/// <param name="YearEndOn">终值 of December and of the full year are frozen.</param>
public sealed record YearCalendar(
    int Year, DateOnly Cutoff, DateOnly IncomeBy, DateOnly SignOffBy, DateOnly FinalBy, DateOnly ProvinceFrom, DateOnly DueOn, DateOnly YearEndOn)
{
    public static YearCalendar Of(ReportingDuty duty, int year) => new(
        year, On(year, duty.CutoffDay), On(year, duty.IncomeDay), On(year, duty.SignOffDay), On(year, duty.FinalDay),
        On(year, duty.ProvinceDay), On(year, duty.DueDay), On(year + 1, duty.YearEndDay));

    /// <summary>The first day on which nothing of the cut-off can still come: the day after it.</summary>
    public DateOnly OpensOn => Cutoff.AddDays(1);

    /// <summary>The last day of the reported year.</summary>
    public DateOnly YearEnd => new(Year, 12, 31);

    /// <summary>The reporting year at work on a date: the latest whose cut-off has passed, while it is not over.</summary>
    public static int WorkedOn(ReportingDuty duty, DateOnly today) =>
        today > On(today.Year, duty.CutoffDay) ? today.Year : today.Year - 1;

    /// <summary>MMdd in a year; 29 February is the 28th where there is none.</summary>
    public static DateOnly On(int year, int day) => new(year, day / 100, Math.Min(day % 100, DateTime.DaysInMonth(year, day / 100)));

    public static bool IsDay(int day) => day / 100 is >= 1 and <= 12 && day % 100 >= 1 && day % 100 <= DateTime.DaysInMonth(2024, day / 100);
}
