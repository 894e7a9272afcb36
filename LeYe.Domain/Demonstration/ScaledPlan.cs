namespace LeYe.Domain.Demonstration;

/// <summary>Derives a plan for any number of people over 24 months: the bases keep their proportions, nothing is published.</summary>
internal static class ScaledPlan
{
    private const int MonthsOfHistory = 24;
    private const int ClassSize = 30;
    private const double PlacedShare = 0.75;
    private const double InPostShare = 0.56;

    /// <param name="plan">The programme as published.</param>
    /// <param name="founded">Founding date by site key; a base that was not there yet takes no part.</param>
    /// <param name="people">How many people, exactly.</param>
    public static ProgrammePlan Of(ProgrammePlan plan, IReadOnlyDictionary<string, DateOnly> founded, int people, DateOnly until)
    {
        var from = until.AddMonths(-MonthsOfHistory);
        var bases = plan.Bases.Where(b => b.InPost.People > 0 && founded[b.Key] < until.AddMonths(-3)).ToList();
        var weights = bases.Sum(b => b.InPost.People);
        var scaled = new List<BasePlan>();
        var (done, weight) = (0, 0);
        foreach (var item in bases)
        {
            weight += item.InPost.People;
            var share = (int)((long)people * weight / weights) - done;
            done += share;
            scaled.Add(Scale(item, founded[item.Key] > from ? founded[item.Key] : from, share, until));
        }
        return new ProgrammePlan(until, scaled, []) { IsScaled = true };
    }

    private static BasePlan Scale(BasePlan plan, DateOnly from, int people, DateOnly until)
    {
        var first = people / 2;
        var middle = from.AddDays((until.DayNumber - from.DayNumber) / 10 + 20);
        var (early, late) = (Phase(from, middle, first), Phase(middle.AddDays(1), until.AddDays(-20), people - first));
        var inPost = Math.Min((int)(people * InPostShare), early.Placed + late.Placed);
        return plan with
        {
            TenureMonths = 36,
            Started = (int)((early.Placed + late.Placed) * 1.1),
            Returned = 0,
            SettledBy = null,
            QuietFrom = null,
            AverageIncome = null,
            HighestIncome = null,
            CumulativeIncome = null,
            After = null,
            Phases = [early, late],
            InPost = Scale(plan.InPost, inPost),
            Wage = plan.Wage with { Start = plan.Wage.Published * 94 / 100 },
        };
    }

    private static PhasePlan Phase(DateOnly from, DateOnly to, int people) =>
        new(from, to, Math.Max(1, people / ClassSize), people, people, (int)(people * PlacedShare));

    private static InPostPlan Scale(InPostPlan plan, int people)
    {
        int Part(int part) => (int)((long)part * people / plan.People);
        return new InPostPlan(people, Part(plan.Home), Part(plan.Community), Part(plan.Disabled), Part(plan.Pending), Part(plan.Family),
            Part(plan.Severe), Part(plan.Rural), Part(plan.Hardship));
    }
}
