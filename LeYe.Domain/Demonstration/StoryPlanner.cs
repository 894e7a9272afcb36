namespace LeYe.Domain.Demonstration;

/// <summary>Tells the whole story of all bases in order: training, careers, transfers, what came after, leaves, who they are.</summary>
internal sealed class StoryPlanner(ProgrammePlan plan, IReadOnlyList<Site> sites, DateOnly until)
{
    public void Plan(string todaysBase)
    {
        foreach (var site in sites)
            Begin(site);
        Transfer(early: true);
        foreach (var site in sites)
            new AfterPlanner(site, plan.PublishedOn, until).Plan();
        Transfer(early: false);
        foreach (var site in sites)
            new LeavePlanner(site, plan.PublishedOn, until).Plan();
        if (sites.FirstOrDefault(s => s.Base.Key == todaysBase) is { } today && today.Base.FoundedOn < until.AddDays(-10))
            new TodaysClasses(today, until).Plan();
        var everybody = sites.SelectMany(s => s.Members).ToList();
        foreach (var site in sites)
            new ProfilePlanner(site, plan.PublishedOn).Plan(everybody);
        foreach (var site in sites)
            Horizon.Cut(site, until);
    }

    private void Begin(Site site)
    {
        var courses = site.Plan.Phases.Select(p => TrainingPlanner.Phase(site, p, exactPeople: plan.IsScaled)).ToList();
        new CareerPlanner(site, plan.PublishedOn, TransferPlanner.Arrivals(plan, site.Base.Key)).Plan(courses);
    }

    private void Transfer(bool early)
    {
        var planner = new TransferPlanner(plan, until);
        foreach (var transfer in plan.Transfers.Where(t => t.On <= plan.PublishedOn == early))
            planner.Apply(transfer, Site(transfer.From), Site(transfer.To));
    }

    private Site Site(string key) => sites.First(s => s.Base.Key == key);
}
