using System.Globalization;
using LeYe.Domain.Common;

namespace LeYe.Domain.Importing;

/// <summary>Days and months as sheets hold them.</summary>
public static class ImportDates
{
    /// <summary>Reads <c>2024-3-9</c>, <c>2024/03/09</c>, <c>2024.3.9</c>, <c>2024年3月9日</c>, <c>20240309</c>, also in full-width digits; years 1900-2099.</summary>
    public static bool TryDay(string text, out DateOnly day)
    {
        day = default;
        if (Numbers(text) is not { } parts)
            return false;
        if (parts is [{ Length: 8 } run])
            parts = [run[..4], run[4..6], run[6..]];
        return parts is [{ Length: 4 } year, var month, var date] && TryMake(year, month, date, out day);
    }

    /// <summary>Reads <c>2024-3</c>, <c>2024/03</c>, <c>2024年3月</c>, <c>202403</c>, or a day of the month. Not <c>2024.1</c>: a sheet writes October so too.</summary>
    public static bool TryMonth(string text, out WorkMonth month)
    {
        month = default;
        if (Numbers(text) is not { } parts)
            return false;
        if (parts is [{ Length: 6 } run])
            parts = [run[..4], run[4..]];
        if (parts is [{ Length: 4 }, { Length: 1 }] && TextNormal.Line(text).Contains('.', StringComparison.Ordinal))
            return false;
        if (parts is [{ Length: 4 } year, var number])
            return TryMake(year, number, "1", out var first) && WorkMonth.TryParse(WorkMonth.Of(first).ToString(), out month);
        return TryDay(text, out var day) && WorkMonth.TryParse(WorkMonth.Of(day).ToString(), out month);
    }

    // The runs of digits between the separators; null where anything else stands.
    private static string[]? Numbers(string text)
    {
        var line = TextNormal.Line(text).TrimEnd('\u65e5', '\u53f7');
        if (line.EndsWith('\u6708'))
            line = line[..^1];
        var parts = line.Split('-', '/', '.', '\u5e74', '\u6708', '\uff0d', '\uff0f', '\uff0e').Select(p => p.Trim()).ToArray();
        // A midnight after the day is how some programs write a date.
        if (parts is [.., var last] && last.Split(' ') is [var only, "00:00:00" or "0:00" or "0:00:00" or "00:00"])
            parts[^1] = only;
        return Array.TrueForAll(parts, p => p.Length is > 0 and <= 8 && !p.AsSpan().ContainsAnyExceptInRange('0', '9')) ? parts : null;
    }

    private static bool TryMake(string year, string month, string day, out DateOnly date)
    {
        date = default;
        if (month.Length > 2 || day.Length > 2)
            return false;
        var (y, m, d) = (Int(year), Int(month), Int(day));
        if (y is < 1900 or > 2099 || m is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth(y, m))
            return false;
        date = new DateOnly(y, m, d);
        return true;
    }

    private static int Int(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
