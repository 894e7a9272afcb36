using System.Globalization;
using LeYe.Domain.Common;

namespace LeYe.Portal.Features.Shared;

/// <summary>How values are written for people: 2026年3月9日, 3,800.00, 1,043.</summary>
internal static class Shown
{
    public static string Date(DateOnly date) => SharedText.Words.Format("Date", date.Year, date.Month, date.Day);

    /// <summary>The date, or 未填.</summary>
    public static string Date(DateOnly? date) => date is { } d ? Date(d) : SharedText.Words["NotGiven"];

    /// <summary>[from, until) as 2024年1月1日 至 2024年2月29日, or 2024年1月1日 至今.</summary>
    public static string Span(DateOnly from, DateOnly? untilExclusive) =>
        untilExclusive is { } end ? SharedText.Words.Format("Until", Date(from), Date(end.AddDays(-1))) : SharedText.Words.Format("Since", Date(from));

    public static string Month(WorkMonth month) => SharedText.Words.Format("Month", month.Year, month.Month);

    /// <summary>A UTC instant in Shanghai's wall-clock time, to the minute.</summary>
    public static string DateTime(System.DateTime utc)
    {
        var local = BusinessCalendar.LocalTime(utc);
        return SharedText.Words.Format("DateTime", local.Year, local.Month, local.Day, local.ToString("HH:mm", CultureInfo.InvariantCulture));
    }

    public static string Time(TimeOnly time) => time.ToString("H:mm", CultureInfo.InvariantCulture);

    /// <summary>Fen as yuan with two places: 3,800.00.</summary>
    public static string Yuan(long fen) => (fen / 100m).ToString("N2", CultureInfo.InvariantCulture);

    public static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The text, or 未填.</summary>
    public static string Text(string? text) => string.IsNullOrEmpty(text) ? SharedText.Words["NotGiven"] : text;
}
