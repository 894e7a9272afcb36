using LeYe.Domain.Reporting.Evidence;

namespace LeYe.Domain.Reporting.Statistics;

/// <summary>
/// What those outside a base may see (rules.md, Figures; domain.md §6.5): no count of 1 or 2, no average of fewer than five
/// persons, and no second way to a withheld part: where one part of a division is withheld, the next smallest is too.
/// </summary>
public static class DisclosureRules
{
    /// <summary>Counts below this are withheld; 0 says nothing about anybody.</summary>
    public const int SmallestCount = 3;

    /// <summary>Averages of fewer persons are withheld.</summary>
    public const int FewestPersons = 5;

    public const string Suppressed = "suppressed";

    public static ShownFigure Withheld { get; } = new(null, Suppressed, null);

    internal static bool IsSmall(MetricFormula formula, Measure measure)
    {
        if (formula.Room is EvidenceRoom.Class or EvidenceRoom.Session or EvidenceRoom.Site || measure.Rows == 0)
            return false;
        return formula.Room == EvidenceRoom.Income || formula.IsRatio
            ? measure.Persons < FewestPersons
            : measure.Persons < SmallestCount;
    }

    /// <summary>Which parts of a division are withheld: the small ones, and one more where only one is small.</summary>
    internal static HashSet<string> Small(MetricFormula formula, IReadOnlyDictionary<string, Measure> parts, bool isWholeShown)
    {
        var small = parts.Where(p => IsSmall(formula, p.Value)).Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
        if (small.Count == 1 && isWholeShown)
        {
            var second = parts.Where(p => !small.Contains(p.Key) && p.Value.Rows > 0).OrderBy(p => p.Value.Persons)
                .ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key).FirstOrDefault();
            if (second is not null)
                small.Add(second);
        }
        return small;
    }
}
