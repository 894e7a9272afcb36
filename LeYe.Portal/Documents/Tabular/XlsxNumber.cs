using System.Globalization;

namespace LeYe.Portal.Documents.Tabular;

/// <summary>Numbers of cells as text.</summary>
internal static class XlsxNumber
{
    // A binary number holds 15 decimal digits for certain; a spreadsheet sets the others to 0.
    private const double FirstLong = 1e15;

    public static SheetCell Cell(string value, bool isDay, bool countsFrom1904)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return new SheetCell(value, SheetCellKind.Error);
        if (Math.Abs(number) >= FirstLong)
            return new SheetCell(value.Length <= 40 ? value : value[..40], SheetCellKind.LongNumber);
        if (isDay && DayOf(number, countsFrom1904) is { } day)
            return new SheetCell(day);
        return new SheetCell(Digits(number), SheetCellKind.Number);
    }

    /// <summary>A day number as yyyy-MM-dd, or null where it is none. 1900 has a 29 February in these counts: day 60 is no day.</summary>
    public static string? DayOf(double serial, bool countsFrom1904)
    {
        var whole = Math.Floor(serial);
        var days = countsFrom1904 ? whole + 1462 : whole < 60 ? whole + 1 : whole;
        if (whole < (countsFrom1904 ? 0 : 1) || days > 2_958_465 || (!countsFrom1904 && whole == 60))
            return null;
        return new DateOnly(1899, 12, 30).AddDays((int)days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    // 3800.1000000000004 was 3800.1 when it was typed.
    private static string Digits(double number)
    {
        var text = number.ToString("G15", CultureInfo.InvariantCulture);
        return text.Contains('E', StringComparison.Ordinal) && Math.Abs(number) > 1e-20
            ? ((decimal)number).ToString("0.############################", CultureInfo.InvariantCulture) : text;
    }
}
