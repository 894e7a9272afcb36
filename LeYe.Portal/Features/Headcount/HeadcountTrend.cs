using System.Globalization;
using LeYe.Domain.Headcount;
using LeYe.Portal.Components.Layout;

namespace LeYe.Portal.Features.Headcount;

/// <summary>The last month ends and today, as bars and as a sentence; and what changed since yesterday.</summary>
internal sealed class HeadcountTrend
{
    private const int Months = 6;
    private readonly IReadOnlyList<HeadcountPoint> _points;
    private readonly DateOnly _today;

    private HeadcountTrend(IReadOnlyList<HeadcountPoint> points, DateOnly today) => (_points, _today) = (points, today);

    public int Yesterday => _points.First(p => p.On == _today.AddDays(-1)).Total;

    public IReadOnlyList<BarValue> Bars => [.. Shown.Select(p => new BarValue(Label(p.On), p.Total, Shared.Shown.Count(p.Total)))];

    /// <summary>From the first of the bars to today, in a sentence.</summary>
    public string Finding
    {
        get
        {
            var (first, last) = (Shown[0], Shown[^1]);
            var key = last.Total == first.Total ? "Finding.Same" : last.Total > first.Total ? "Finding.More" : "Finding.Fewer";
            return HeadcountText.Words.Format(key, Label(first.On), Shared.Shown.Count(first.Total), Shared.Shown.Count(last.Total));
        }
    }

    private List<HeadcountPoint> Shown => [.. _points.Where(p => p.On == _today || p.On != _today.AddDays(-1) || p.On.AddDays(1).Day == 1)];

    public static async Task<HeadcountTrend> ReadAsync(HeadcountQueries headcounts, Domain.Accounts.BaseScope scope, DateOnly today, CancellationToken cancel)
    {
        DateOnly[] dates = [.. HeadcountDates.MonthEnds(today, Months).Append(today.AddDays(-1)).Append(today).Distinct().Order()];
        return new HeadcountTrend(await headcounts.TrendAsync(scope, dates, cancel), today);
    }

    private string Label(DateOnly date) => date == _today
        ? HeadcountText.Words["Today"]
        : HeadcountText.Words.Format("MonthEnd", date.Month.ToString(CultureInfo.InvariantCulture));
}
