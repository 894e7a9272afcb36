using LeYe.Domain.Common;

namespace LeYe.Domain.Reporting.Duties;

/// <summary>The rules of the duty, by name.</summary>
public static class DutyRules
{
    public const int LongestText = 200;

    /// <summary>Recipient and basis have at most 200 characters.</summary>
    public static readonly RuleId TextTooLong = new("duty.text-too-long");

    /// <summary>The term ends after it begins.</summary>
    public static readonly RuleId Term = new("duty.term");

    /// <summary>The dates follow each other: cut-off, income, sign-off, 定稿, province sheets, due.</summary>
    public static readonly RuleId DatesInOrder = new("duty.dates-in-order");

    internal static void Hold(DutyOptions options)
    {
        TextTooLong.Demand((options.Recipient?.Length ?? 0) <= LongestText, "recipient");
        TextTooLong.Demand((options.Basis?.Length ?? 0) <= LongestText, "basis");
        Term.Demand(options.FirstYear is not { } first || options.LastYear is not { } last || first <= last, "lastYear");
        (string Field, int Day)[] days =
        [
            ("cutoff", options.CutoffDay), ("income", options.IncomeDay), ("signOff", options.SignOffDay), ("final", options.FinalDay),
            ("province", options.ProvinceDay), ("due", options.DueDay),
        ];
        for (var i = 0; i < days.Length; i++)
            DatesInOrder.Demand(YearCalendar.IsDay(days[i].Day) && (i == 0 || days[i - 1].Day <= days[i].Day), days[i].Field);
        DatesInOrder.Demand(YearCalendar.IsDay(options.YearEndDay) && options.YearEndDay < options.CutoffDay, "yearEnd");
        // The cut-off comes before everything that waits for it.
        DatesInOrder.Demand(options.CutoffDay < options.SignOffDay, "signOff");
    }
}
