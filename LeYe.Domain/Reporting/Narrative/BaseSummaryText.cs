namespace LeYe.Domain.Reporting.Narrative;

/// <summary>What a base wrote in its 年度小结: 做法, 问题, 打算.</summary>
public sealed record BaseSummaryText(string Base, string Practices, string Problems, string Plans)
{
    /// <summary>The part that belongs into a section: 问题 into 七, 打算 into 八, 做法 into the others; empty where nothing was written.</summary>
    public string For(string sectionKey) => sectionKey switch
    {
        NarrativeKeys.Difficulties => Problems,
        NarrativeKeys.NextSteps => Plans,
        _ => Practices,
    };
}
