using LeYe.Domain.People;
using LeYe.Domain.Placements;
using LeYe.Domain.Reporting.Evidence;
using LeYe.Domain.Reporting.Statistics;
using LeYe.Portal.Components;

namespace LeYe.Portal.Features.Statistics;

/// <summary>The words of figures and their rows, from StatisticsText.resx.</summary>
internal static class StatisticsText
{
    public static readonly Words Words = new(typeof(StatisticsText));

    /// <summary>The name of a part of a division.</summary>
    public static string Part(Breakdown by, string key, string? name) => name ?? (by, key) switch
    {
        (Breakdown.Category or Breakdown.Grade, BreakdownRules.NoPart) => Words["Part.NoCertificate"],
        (_, BreakdownRules.NoPart) => Words["Part.None"],
        (Breakdown.Sex, _) => Shared.TermText.Of(Enum.Parse<Sex>(key)),
        (Breakdown.Category, _) => Shared.TermText.Of(Enum.Parse<DisabilityCategory>(key)),
        (Breakdown.Grade, _) => Shared.TermText.Of(Enum.Parse<DisabilityGrade>(key)),
        (Breakdown.Mode, _) => Shared.TermText.Of(Enum.Parse<WorkMode>(key)),
        _ => Shared.TermText.Of(Enum.Parse<NationalForm>(key)),
    };

    /// <summary>The value with its unit, or the word that says why there is none.</summary>
    public static string Value(ShownFigure figure, MetricFormula formula) => figure.Value is { } value
        ? formula.How is MetricAggregate.Rows or MetricAggregate.Persons or MetricAggregate.PersonMonths
            ? decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture).ToString("N0", System.Globalization.CultureInfo.InvariantCulture)
            : formula.How == MetricAggregate.PlacedShare ? value
                : decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture).ToString("N2", System.Globalization.CultureInfo.InvariantCulture)
        : Words[figure.Qualifier == DisclosureRules.Suppressed && !formula.IsRatio && formula.Room != EvidenceRoom.Income ? "Value.small" : "Value." + figure.Qualifier];

    /// <summary>What is to be said about a value: 暂停, 暂计 … or 无.</summary>
    public static string Remark(ShownFigure figure) => figure is { Value: not null, Qualifier: { } word } ? Words["Value." + word] : Shared.SharedText.Words["None"];
}
