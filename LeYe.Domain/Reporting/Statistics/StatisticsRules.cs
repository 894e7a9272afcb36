using LeYe.Domain.Common;

namespace LeYe.Domain.Reporting.Statistics;

/// <summary>The rules of a question, by name.</summary>
public static class StatisticsRules
{
    /// <summary>The first day is not after the last.</summary>
    public static readonly RuleId WindowBackwards = new("statistics.window-backwards");

    /// <summary>The metric is divided only by what its rows know.</summary>
    public static readonly RuleId DivisionUnknown = new("statistics.division-unknown");

    /// <summary>The metric is given for its own populations only.</summary>
    public static readonly RuleId PopulationUnknown = new("statistics.population-unknown");

    /// <exception cref="RuleBrokenException">The question breaks a rule.</exception>
    public static void Demand(FigureQuestion question)
    {
        if (question.First > question.Last)
            throw new RuleBrokenException(WindowBackwards, "from");
        if (question.By is { } by && !BreakdownRules.Knows(question.Formula, by))
            throw new RuleBrokenException(DivisionUnknown, "by");
        if (!question.Formula.Populations.Contains(question.Population))
            throw new RuleBrokenException(PopulationUnknown, "metric");
    }
}
