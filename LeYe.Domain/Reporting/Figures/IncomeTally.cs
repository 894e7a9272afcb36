using System.Globalization;

namespace LeYe.Domain.Reporting.Figures;

/// <summary>Paid person-months of one subject and population. Amounts are fen; rounding happens once, when a value is printed.</summary>
internal sealed class IncomeTally
{
    private readonly List<long> _period = [];

    /// <summary>应发 of all years up to the cut-off.</summary>
    public long CumulativeFen { get; private set; }

    public int CumulativeRows { get; private set; }

    public int PersonMonths => _period.Count;

    public long PeriodFen => _period.Sum();

    public void Add(long fen, bool inPeriod)
    {
        CumulativeFen += fen;
        CumulativeRows++;
        if (inPeriod)
            _period.Add(fen);
    }

    /// <summary>Σ 应发 ÷ paid person-months, yuan to 2 places; null without a person-month.</summary>
    public string? Average() => PersonMonths == 0 ? null : Yuan((decimal)PeriodFen / PersonMonths);

    public string? Max() => PersonMonths == 0 ? null : Yuan(_period.Max());

    /// <summary>The middle person-month; of an even number the mean of the two middle ones.</summary>
    public string? Median()
    {
        if (PersonMonths == 0)
            return null;
        _period.Sort();
        var middle = PersonMonths / 2;
        return Yuan(PersonMonths % 2 == 1 ? _period[middle] : (_period[middle - 1] + (decimal)_period[middle]) / 2);
    }

    public static string Yuan(decimal fen) =>
        Math.Round(fen / 100, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture);
}
