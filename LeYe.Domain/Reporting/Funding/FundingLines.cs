using System.Globalization;
using LeYe.Domain.Programmes;

namespace LeYe.Domain.Reporting.Funding;

/// <summary>Adds up the contributions of a period by source, base and purpose.</summary>
internal static class FundingLines
{
    public static IReadOnlyList<FundingLine> Of(IEnumerable<Contribution> contributions) =>
    [
        .. contributions.GroupBy(c => (c.Source, c.Base?.Key, c.Purpose)).OrderBy(g => g.Key.Source, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Key, StringComparer.Ordinal).ThenBy(g => g.Key.Purpose)
            .Select(g => new FundingLine(g.Key.Source, g.Key.Key, g.Key.Purpose.ToString().ToLowerInvariant(), Sum(g, ContributionKind.Money), Sum(g, ContributionKind.Goods))),
    ];

    private static string? Sum(IEnumerable<Contribution> contributions, ContributionKind kind) =>
        contributions.Where(c => c.Kind == kind).Sum(c => c.AmountFen) is var fen and not 0 ? (fen / 100m).ToString("0.00", CultureInfo.InvariantCulture) : null;
}
