namespace LeYe.Domain.Demonstration;

/// <summary>Lets the story of a base go on after the published date: people leave and return, new classes bring new people.</summary>
internal sealed class AfterPlanner(Site site, DateOnly publishedOn, DateOnly until)
{
    private readonly Dice _dice = site.Dice;

    private double TenureDays => site.Plan.TenureMonths * 30.4;

    public void Plan()
    {
        if (site.Plan.After is not { } after)
            return;
        foreach (var member in site.Members.Where(m => m.StayOn(publishedOn) is { End: null }).ToList())
            Continue(member, publishedOn.AddDays(2));
        var opens = publishedOn.AddDays(20 + _dice.Between(0, 25));
        for (; opens <= until; opens = opens.AddMonths(after.EveryMonths).AddDays(_dice.Between(-6, 6)))
            NewClass(opens, after);
    }

    private void NewClass(DateOnly opens, AfterPlan after)
    {
        var phase = new PhasePlan(opens, opens.AddDays(16), 1, after.People, after.People, after.Placed);
        var course = TrainingPlanner.Phase(site, phase, exactPeople: false)[0];
        AddFormer(course, after.Enrolments - after.People);
        foreach (var seat in _dice.Shuffled(course.Seats.Where(s => !s.NeverCame && s.Member.Seats[0] == s)).Take(after.Placed))
        {
            seat.Until = null;
            var start = course.Ends.AddDays(_dice.Between(2, 12));
            seat.Member.Stays.Add(new Stay(site, start, null));
            Continue(seat.Member, start.AddDays(25));
        }
    }

    /// <summary>Former trainees who were never placed take another class.</summary>
    private void AddFormer(Course course, int people)
    {
        var former = site.Members.Where(m => m.Stays.Count == 0 && m.Seats is [{ NeverCame: false } first, ..] && first.Course.Ends < course.Starts.AddDays(-60)).ToList();
        foreach (var member in _dice.Shuffled(former).Take(people))
            TrainingPlanner.Join(course, member);
    }

    /// <summary>Ends the open stay some time, and lets one in seven come back.</summary>
    private void Continue(Member member, DateOnly from)
    {
        var end = from.AddDays((int)_dice.Waiting(TenureDays));
        while (end <= until)
        {
            var stay = member.Stays[^1];
            (stay.End, stay.Reason) = (end, CareerPlanner.Reasons[_dice.Weighted(CareerPlanner.ReasonWeights)]);
            var back = end.AddDays(_dice.Chance(0.3) ? _dice.Between(8, 28) : _dice.Between(35, 150));
            if (!_dice.Chance(0.15) || back > until)
                return;
            member.Stays.Add(new Stay(site, back, null));
            end = back.AddDays(25 + (int)_dice.Waiting(TenureDays));
        }
    }
}
