using System.Globalization;
using LeYe.Domain.Reporting.Evidence;

namespace LeYe.Tests.Domain.Reporting;

/// <summary>What somebody gets who counts the rows by hand; written apart from the portal's own tally.</summary>
internal static class Recount
{
    public static string Of(MetricAggregate how, IReadOnlyList<EvidenceRow> rows)
    {
        var months = rows.GroupBy(r => (r.PersonId, r.Month)).Select(g => g.Sum(r => r.Fen)).Order().ToList();
        var persons = rows.Select(r => r.PersonId).Distinct().Count();
        return how switch
        {
            MetricAggregate.Rows => Whole(rows.Count),
            MetricAggregate.Persons => Whole(persons),
            MetricAggregate.PersonMonths => Whole(months.Count),
            MetricAggregate.Total => Yuan(rows.Sum(r => r.Fen)),
            MetricAggregate.Average => Yuan(rows.Sum(r => (decimal)r.Fen) / months.Count),
            MetricAggregate.Gain => Yuan((rows.Sum(r => (decimal)r.Fen) - rows.GroupBy(r => (r.PersonId, r.Month)).Sum(g => g.First().PriorFen)) / months.Count),
            MetricAggregate.Median => Yuan(((decimal)months[(months.Count - 1) / 2] + months[months.Count / 2]) / 2),
            MetricAggregate.Highest => Yuan(months[^1]),
            MetricAggregate.PlacedShare => Math.Round(
                100m * rows.Where(r => r.Has(EvidenceTraits.Placed)).Select(r => r.PersonId).Distinct().Count() / persons, 1, MidpointRounding.AwayFromZero)
                .ToString("0.0", CultureInfo.InvariantCulture),
            _ => throw new ArgumentOutOfRangeException(nameof(how)),
        };
    }

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Yuan(decimal fen) => Math.Round(fen / 100, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture);
}
