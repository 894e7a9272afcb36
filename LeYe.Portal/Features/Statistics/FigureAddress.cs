using LeYe.Domain.Reporting.Evidence;
using LeYe.Domain.Reporting.Statistics;

namespace LeYe.Portal.Features.Statistics;

/// <summary>Reads the question of a figure's address. What cannot be read is no such page.</summary>
public static class FigureAddress
{
    /// <exception cref="LeYe.Domain.Common.RecordMissingException">The address names no figure.</exception>
    public static FigureQuestion Read(IQueryCollection query)
    {
        var formula = MetricFormulas.Find(query["metric"].ToString());
        if (formula is null || !FigureWindow.TryDay(query["from"], out var first) || !FigureWindow.TryDay(query["to"], out var last) || first > last)
            throw new LeYe.Domain.Common.RecordMissingException();
        var population = Text(query, "population") ?? formula.Populations[0];
        var by = Named<Breakdown>(query, "by");
        if (!formula.Populations.Contains(population) || (by is { } division && !BreakdownRules.Knows(formula, division)))
            throw new LeYe.Domain.Common.RecordMissingException();
        return new FigureQuestion(
            formula.Metric, population, Named<FigureSpan>(query, "span") ?? formula.Spans[0], first, last, Text(query, "base"), query["tree"] == "1", by, Text(query, "part"));
    }

    private static string? Text(IQueryCollection query, string name) => query[name].ToString() is { Length: > 0 } text ? text : null;

    private static TEnum? Named<TEnum>(IQueryCollection query, string name) where TEnum : struct, Enum =>
        Text(query, name) is not { } text ? null
        : Enum.TryParse<TEnum>(text, out var value) && Enum.IsDefined(value) ? value : throw new LeYe.Domain.Common.RecordMissingException();
}
