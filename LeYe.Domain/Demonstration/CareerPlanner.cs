using LeYe.Domain.Placements;

namespace LeYe.Domain.Demonstration;

/// <summary>Gives the people of a base their stays up to the published date: exactly as many in post, ever placed and started as planned.</summary>
internal sealed class CareerPlanner(Site site, DateOnly publishedOn, int arrivals)
{
    private const int ShortestStay = 25;
    private const int ShortestKnownStay = 40;
    private readonly Dice _dice = site.Dice;
    private readonly DateOnly _lastExit = site.Plan.QuietFrom ?? publishedOn;

    private double TenureDays => site.Plan.TenureMonths * 30.4;

    /// <param name="courses">The classes of each phase, in the plan's order.</param>
    public void Plan(IReadOnlyList<IReadOnlyList<Course>> courses)
    {
        var starts = new List<(Member Member, DateOnly Start, double Key)>();
        for (var i = 0; i < courses.Count; i++)
            foreach (var member in Chosen(courses[i], site.Plan.Phases[i].Placed))
                starts.Add((member, FirstDay(member), 0));
        var ranked = starts.Select(s => s with { Key = StayingKey(s.Start) }).OrderByDescending(s => s.Key).ToList();
        var inPost = site.Plan.InPost.People - arrivals;
        for (var i = 0; i < ranked.Count; i++)
            Settle(ranked[i].Member, ranked[i].Start, i < inPost);
        var placed = ranked.Select(s => s.Member).ToList();
        var returned = ComeBack(placed);
        Interrupt(placed, site.Plan.Started - placed.Count - returned);
    }

    /// <summary>The people of a phase who are placed, spread evenly over its classes.</summary>
    private IEnumerable<Member> Chosen(IReadOnlyList<Course> courses, int placed)
    {
        for (var i = 0; i < courses.Count; i++)
        {
            var share = placed * (i + 1) / courses.Count - placed * i / courses.Count;
            var own = courses[i].Seats.Where(s => !s.NeverCame && s.Member.Seats[0] == s);
            foreach (var seat in _dice.Shuffled(own).Take(share))
            {
                seat.Until = null;
                yield return seat.Member;
            }
        }
    }

    private DateOnly FirstDay(Member member)
    {
        var trial = _dice.Chance(site.Plan.Share.Trial);
        var day = member.Seats[0].Course.Ends.AddDays(_dice.Between(2, 11));
        if (trial)
        {
            var main = day.AddDays(14);
            member.Stays.Add(new Stay(site, day, main) { IsTrial = true, Reason = EndReason.Other });
            return main;
        }
        while (!TrainingPlanner.IsWorkday(day))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>
    /// Weighted sampling without replacement (Efraimidis and Spirakis): the longer ago the start, the less likely still in post.
    /// Who started too late to have left again is in post.
    /// </summary>
    private double StayingKey(DateOnly start)
    {
        if (site.ClosesAfter(start) <= publishedOn)
            return -1;
        if (start.AddDays(ShortestKnownStay) > _lastExit)
            return 2;
        var weight = Math.Exp(-(publishedOn.DayNumber - start.DayNumber) / TenureDays);
        return Math.Pow(_dice.Unit(), 1 / weight);
    }

    private void Settle(Member member, DateOnly start, bool inPost)
    {
        if (inPost)
        {
            member.Stays.Add(new Stay(site, start, null));
            return;
        }
        var closes = site.ClosesAfter(start) is { } day && day <= publishedOn ? day : (DateOnly?)null;
        member.Stays.Add(closes is { } end ? UntilClosing(start, end) : Left(start, _lastExit));
    }

    private Stay UntilClosing(DateOnly start, DateOnly closes)
    {
        var end = start.AddDays(ShortestStay + (int)_dice.Waiting(TenureDays));
        return new Stay(site, start, end < closes ? end : closes) { Reason = end < closes ? Why() : EndReason.Other };
    }

    private Stay Left(DateOnly start, DateOnly lastExit)
    {
        var most = lastExit.DayNumber - start.DayNumber - ShortestStay - 1;
        return new Stay(site, start, start.AddDays(ShortestStay + (int)_dice.Waiting(TenureDays, Math.Max(most, 1)))) { Reason = Why() };
    }

    /// <summary>After a suspension some of the former people come back (返岗).</summary>
    private int ComeBack(List<Member> placed)
    {
        if (site.Plan.Returned == 0 || site.Closed is not [{ UntilOn: { } reopens } closed, ..])
            return 0;
        var former = placed.Where(m => m.Stays[^1].End <= closed.FromOn).OrderByDescending(m => m.Stays[^1].End).Take(site.Plan.Returned).ToList();
        foreach (var member in former)
            member.Stays.Add(Left(reopens.AddDays(_dice.Between(9, 40)), _lastExit));
        return former.Count;
    }

    /// <summary>Splits long stays in two: 返岗 after a long break, 短断续接 after a short one.</summary>
    private void Interrupt(List<Member> placed, int times)
    {
        foreach (var member in _dice.Shuffled(placed.Concat(placed)))
        {
            if (times <= 0)
                return;
            var stay = member.Stays[^1];
            var end = stay.End?.AddDays(-40) ?? site.Plan.SettledBy ?? _lastExit.AddDays(-4);
            var gap = !site.Plan.LongGapsOnly && _dice.Chance(0.3) ? _dice.Between(8, 28) : _dice.Between(35, 110);
            var spare = end.DayNumber - stay.Start.DayNumber - gap - 60;
            if (stay.IsTrial || spare < 0)
                continue;
            var pause = stay.Start.AddDays(60 + _dice.Between(0, spare));
            member.Stays.Add(new Stay(site, pause.AddDays(gap), stay.End) { Reason = stay.Reason });
            (stay.End, stay.Reason) = (pause, Why());
            times--;
        }
    }

    private EndReason Why() => Reasons[_dice.Weighted(ReasonWeights)];

    internal static readonly EndReason[] Reasons =
        [EndReason.Resigned, EndReason.ContractEnded, EndReason.Health, EndReason.HiredByClient, EndReason.Other];

    internal static readonly int[] ReasonWeights = [50, 18, 12, 12, 8];
}
