using LeYe.Domain.Reporting.Statistics;

namespace LeYe.Domain.Reporting.Suppression;

/// <summary>Which small numbers are kept back, and how that is said (rules.md, Figures; domain.md §6.5).</summary>
public static class SuppressionRules
{
    /// <summary>A count of one or two, never 0: 少于3.</summary>
    public const string Suppressed = DisclosureRules.Suppressed;

    /// <summary>A larger number that would give a small one away, or an average of too few people: 不予列示.</summary>
    public const string Withheld = "withheld";

    /// <summary>Averages, medians and highest values stand on at least so many people.</summary>
    public const int FewestPayees = DisclosureRules.FewestPersons;

    /// <summary>Shown only as 少于3.</summary>
    public static bool IsSmall(decimal count) => count is >= 1 and <= 2;
}
