using LeYe.Domain.Headcount;

namespace LeYe.Domain.Reporting.Suppression;

/// <summary>
/// Live numbers as those outside a base and wall displays see them: a count of one or two is kept back, and with it what would give
/// it away: the parts of a base add up to it, the bases to the sum (rules.md, Figures).
/// </summary>
public static class PublicHeadcount
{
    private static readonly string[][] Partitions =
    [
        [Metrics.HeadcountDisabled, Metrics.HeadcountFamily, Metrics.HeadcountNonDisabled, Metrics.HeadcountPending],
        [Metrics.HeadcountOnSite, Metrics.HeadcountHome, Metrics.HeadcountCommunity, Metrics.HeadcountClientSite],
    ];

    /// <param name="bases">By site key.</param>
    /// <param name="total">The key under which the sum is told.</param>
    /// <returns>By site key and metric: a whole number, or the qualifier of one that is kept back.</returns>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, object>> Of(IReadOnlyDictionary<string, LiveCount> bases, string total)
    {
        var rows = bases.Select(b => (b.Key, Counts: b.Value.Metrics()))
            .Append((Key: total, Counts: bases.Values.Aggregate(LiveCount.None, (sum, each) => sum.Plus(each)).Metrics())).ToList();
        var cells = rows.SelectMany(r => r.Counts.Select(c => (r.Key, Metric: c.Key, c.Value))).ToList();
        var at = cells.Select((cell, index) => (cell, index)).ToDictionary(c => (c.cell.Key, c.cell.Metric), c => c.index);
        var suppressor = new Suppressor([.. cells.Select(c => (decimal)c.Value)], [.. Sums(at, cells, [.. bases.Keys], total)]);
        return rows.ToDictionary(r => r.Key, r => (IReadOnlyDictionary<string, object>)r.Counts.ToDictionary(
            c => c.Key, c => (object?)suppressor.Qualifier(at[(r.Key, c.Key)]) ?? c.Value));
    }

    private static IEnumerable<SumRelation> Sums(
        Dictionary<(string Key, string Metric), int> at, List<(string Key, string Metric, int Value)> cells, string[] bases, string total)
    {
        // Where a part is missing from a sum, such as workers of another type, the parts tell nothing.
        foreach (var key in bases.Append(total))
            foreach (var parts in Partitions)
                if (parts.Sum(p => cells[at[(key, p)]].Value) == cells[at[(key, Metrics.Headcount)]].Value)
                    yield return new SumRelation(at[(key, Metrics.Headcount)], [.. parts.Select(p => at[(key, p)])]);
        foreach (var metric in cells.Where(c => c.Key == total).Select(c => c.Metric))
        {
            int[] parts = [.. bases.Where(b => at.ContainsKey((b, metric))).Select(b => at[(b, metric)])];
            yield return new SumRelation(at[(total, metric)], parts);
        }
    }
}
