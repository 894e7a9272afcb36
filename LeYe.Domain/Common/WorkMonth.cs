using System.Globalization;

namespace LeYe.Domain.Common;

/// <summary>A work month (所属期), the month in which the work was done. Stored as the integer yyyyMM.</summary>
public readonly record struct WorkMonth(int Value) : IComparable<WorkMonth>
{
    public int Year => Value / 100;

    public int Month => Value % 100;

    public DateOnly FirstDay => new(Year, Month, 1);

    public DateOnly LastDay => FirstDay.AddMonths(1).AddDays(-1);

    public static WorkMonth Of(DateOnly date) => new(date.Year * 100 + date.Month);

    public WorkMonth Plus(int months) => Of(FirstDay.AddMonths(months));

    /// <summary>The last month that has ended by the given date.</summary>
    public static WorkMonth LastEndedBy(DateOnly date) => Of(date.AddDays(1).AddMonths(-1)) is var m && m.LastDay <= date ? m : m.Plus(-1);

    /// <summary>Parses <c>yyyy-MM</c> or <c>yyyyMM</c> with a month of 01-12 and a year of 2000-2099.</summary>
    public static bool TryParse(string? text, out WorkMonth month)
    {
        month = default;
        var digits = text?.Trim().Replace("-", "", StringComparison.Ordinal);
        if (digits is not { Length: 6 } || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            return false;
        if (value / 100 is < 2000 or > 2099 || value % 100 is < 1 or > 12)
            return false;
        month = new WorkMonth(value);
        return true;
    }

    public int CompareTo(WorkMonth other) => Value.CompareTo(other.Value);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");
}
