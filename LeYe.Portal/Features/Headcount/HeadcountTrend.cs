using LeYe.Domain.Headcount;
using LeYe.Portal.Components.Layout;

namespace LeYe.Portal.Features.Headcount;

/// <summary>The last thirty days up to today, as bars and as a sentence; and what changed since yesterday.</summary>
internal sealed class HeadcountTrend(HeadcountDays days, DateOnly today, bool isExact)
{
    public const int Length = 30;

    /// <summary>How many bars share a label under the axis.</summary>
    public const int LabelEvery = 5;

    public int Yesterday => days.Points[^2].Total;

    /// <summary>Small counts of a day are drawn and told like those of the table.</summary>
    public IReadOnlyList<BarValue> Bars => [.. days.Points.Select(p => new BarValue(Label(p.On), IsKept(p.Total) ? 0 : p.Total, Text(p.Total)))];

    /// <summary>From the first of the bars to today, in a sentence.</summary>
    public string Finding
    {
        get
        {
            var (first, last) = (days.Points[0], days.Points[^1]);
            var key = last.Total == first.Total ? "Finding.Same" : last.Total > first.Total ? "Finding.More" : "Finding.Fewer";
            return HeadcountText.Words.Format(key, Label(first.On), Text(first.Total), Text(last.Total));
        }
    }

    private bool IsKept(int count) => !isExact && (count is 1 or 2);

    private string Text(int count) => IsKept(count) ? HeadcountText.Words["Value.suppressed"] : Shared.Shown.Count(count);

    private string Label(DateOnly date) => date == today ? HeadcountText.Words["Today"] : HeadcountText.Day(date);
}
