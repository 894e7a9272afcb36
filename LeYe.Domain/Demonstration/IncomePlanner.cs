using LeYe.Domain.Common;
using LeYe.Domain.People;

namespace LeYe.Domain.Demonstration;

/// <summary>Gives everybody in post a monthly income, and meets the published average, highest and cumulative income exactly.</summary>
internal sealed class IncomePlanner(Site site, DateOnly publishedOn, DateOnly until)
{
    private const long MostUsual = 1_500;
    private readonly Dice _dice = site.Dice;
    private readonly WorkMonth _published = WorkMonth.Of(publishedOn);

    public IReadOnlyCollection<Pay> Plan(IEnumerable<Member> members)
    {
        var pays = new List<Pay>();
        foreach (var member in members)
            pays.AddRange(Earn(member));
        pays = [.. pays.OrderBy(p => p.Month).ThenBy(p => p.Member.Record!.Id)];
        MeetHighest(pays);
        MeetAverage(pays);
        MeetCumulative(pays);
        return pays;
    }

    private long Most => site.Plan.HighestIncome is { } highest ? highest / 10 - 30 : MostUsual;

    private IEnumerable<Pay> Earn(Member member)
    {
        var months = new SortedDictionary<WorkMonth, Pay>();
        foreach (var stay in member.Stays.Where(s => s.Site == site && !s.IsTrial))
            AddDays(member, stay, months);
        var skill = 0.6 + 0.8 * (_dice.Unit() + _dice.Unit() + _dice.Unit()) / 3;
        var seniority = 0;
        foreach (var pay in months.Values)
        {
            var practice = Math.Min(1, 0.75 + 0.08 * seniority++);
            var usual = UsualPay(pay.Month) * skill * practice * (0.92 + 0.16 * _dice.Unit());
            pay.Tens = Amount(usual * pay.Days / pay.Month.LastDay.Day, pay);
        }
        return months.Values;
    }

    private long Amount(double yuan, Pay pay)
    {
        var noWork = _dice.Chance(0.003) && (pay.Month.CompareTo(_published.Plus(-4)) < 0 || pay.Month.CompareTo(_published) > 0);
        if (pay.Days == 0 || noWork)
            return 0;
        return Math.Clamp((long)Math.Round(yuan / 10), 1, pay.Month.CompareTo(_published) > 0 ? MostUsual : Most);
    }

    /// <summary>Counts the days of a stay month by month, without leave; only months that have ended are paid.</summary>
    private void AddDays(Member member, Stay stay, SortedDictionary<WorkMonth, Pay> months)
    {
        var last = (stay.End ?? until.AddDays(1)).AddDays(-1);
        for (var month = WorkMonth.Of(stay.Start); month.FirstDay <= last && month.LastDay <= until; month = month.Plus(1))
        {
            if (!months.TryGetValue(month, out var pay))
                months[month] = pay = new Pay(member, month);
            pay.Days += Overlap(month, stay.Start, last) - stay.Leaves.Sum(l => Overlap(month, l.From, (l.Until ?? last.AddDays(1)).AddDays(-1)));
        }
    }

    private static int Overlap(WorkMonth month, DateOnly from, DateOnly last)
    {
        var first = from > month.FirstDay ? from : month.FirstDay;
        var end = last < month.LastDay ? last : month.LastDay;
        return Math.Max(0, end.DayNumber - first.DayNumber + 1);
    }

    private double UsualPay(WorkMonth month)
    {
        var wage = site.Plan.Wage;
        double days = month.FirstDay.DayNumber - site.Base.FoundedOn.DayNumber;
        double span = publishedOn.DayNumber - site.Base.FoundedOn.DayNumber;
        return month.CompareTo(_published) <= 0
            ? wage.Start + (wage.Published - wage.Start) * Math.Clamp(days / span, 0, 1)
            : wage.Published * Math.Pow(1 + wage.Growth, (days - span) / 365);
    }

    /// <summary>The best month so far belongs to the person who earns most in the published month.</summary>
    private void MeetHighest(List<Pay> pays)
    {
        if (site.Plan.HighestIncome is not { } highest || pays.Where(p => p.Month == _published).MaxBy(p => p.Tens) is not { } best)
            return;
        (best.Tens, best.IsFixed) = (highest / 10, true);
    }

    /// <summary>残疾人 and the others each earn the published average, so both populations show it.</summary>
    private void MeetAverage(List<Pay> pays)
    {
        if (site.Plan.AverageIncome is not { } average)
            return;
        var window = pays.Where(p => p.Month.Year == _published.Year && p.Month.CompareTo(_published) <= 0 && p.Tens > 0).ToList();
        foreach (var group in window.GroupBy(p => p.Member.WorkerType == WorkerType.Disabled))
            IncomeSolver.Fit([.. group], (long)average / 10 * group.Count(), Most);
    }

    private void MeetCumulative(List<Pay> pays)
    {
        if (site.Plan.CumulativeIncome is { } total && until >= publishedOn)
            IncomeSolver.Fit([.. pays.Where(p => p.Month.CompareTo(_published) <= 0)], total / 10, Most);
    }
}
