namespace LeYe.Portal.Components.Forms;

/// <summary>A date as it was typed, in three texts. Takes 3, 03, full-width digits, 三月, 十二日 and 二〇二六年.</summary>
/// <param name="Year">Year, 1900 to 2100.</param>
/// <param name="Month">Month.</param>
/// <param name="Day">Day of the month.</param>
public sealed record DateParts(string Year, string Month, string Day)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Year + Month + Day);

    /// <summary>The name of a part's text field, for example <c>on.y</c>.</summary>
    public static string Name(string field, DatePart part) => field + part switch
    {
        DatePart.Year => ".y",
        DatePart.Month => ".m",
        _ => ".d",
    };

    /// <summary>The names of all three.</summary>
    public static string[] Names(string field) => [.. Enum.GetValues<DatePart>().Select(p => Name(field, p))];

    /// <summary>The id of a part's text field, for example <c>on-y</c>.</summary>
    public static string Id(string field, DatePart part) => FieldId.Of(Name(field, part));

    /// <summary>Reads the date. When it is not one, <paramref name="fault"/> says why and <paramref name="part"/> names the first bad part.</summary>
    public bool TryRead(out DateOnly date, out DateFault fault, out DatePart part)
    {
        date = default;
        (fault, part) = FirstFault();
        if (fault is not DateFault.NotReal)
            return false;
        var (year, month, day) = (ChineseNumber.Read(Year)!.Value, ChineseNumber.Read(Month)!.Value, ChineseNumber.Read(Day)!.Value);
        if (day > DateTime.DaysInMonth(year, month))
            return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    // NotReal stands for "no single part is at fault"; whether the day exists is decided by the calendar.
    private (DateFault, DatePart) FirstFault()
    {
        if (IsEmpty)
            return (DateFault.Missing, DatePart.Year);
        if (string.IsNullOrWhiteSpace(Year))
            return (DateFault.YearMissing, DatePart.Year);
        if (ChineseNumber.Read(Year) is not (>= 1900 and <= 2100))
            return (DateFault.YearWrong, DatePart.Year);
        if (string.IsNullOrWhiteSpace(Month))
            return (DateFault.MonthMissing, DatePart.Month);
        if (ChineseNumber.Read(Month) is not (>= 1 and <= 12))
            return (DateFault.MonthWrong, DatePart.Month);
        if (string.IsNullOrWhiteSpace(Day))
            return (DateFault.DayMissing, DatePart.Day);
        return ChineseNumber.Read(Day) is >= 1 and <= 31 ? (DateFault.NotReal, DatePart.Day) : (DateFault.DayWrong, DatePart.Day);
    }
}
