using System.Globalization;
using LeYe.Domain.Reporting.Evidence;

namespace LeYe.Portal.Features.Statistics;

/// <summary>The window of a report's figure: 2024-02-29, 2024-01-01/2024-02-29 or ../2024-02-29.</summary>
public readonly record struct FigureWindow(FigureSpan Span, DateOnly First, DateOnly Last)
{
    public static bool TryParse(string text, out FigureWindow window)
    {
        window = default;
        var parts = text.Split('/');
        if (!TryDay(parts[^1], out var last))
            return false;
        switch (parts)
        {
            case [_]:
                window = new FigureWindow(FigureSpan.Point, new DateOnly(last.Year, 1, 1), last);
                return true;
            case ["..", _]:
                window = new FigureWindow(FigureSpan.Cumulative, new DateOnly(last.Year, 1, 1), last);
                return true;
            case [var from, _] when TryDay(from, out var first):
                window = new FigureWindow(FigureSpan.Period, first, last);
                return true;
            default:
                return false;
        }
    }

    public static bool TryDay(string? text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
