namespace LeYe.Domain.Headcount;

/// <summary>The headcount at a date. A person is counted once, at one base, so the bases add up to the programme.</summary>
/// <param name="Programme">Over all bases of the scope.</param>
/// <param name="Bases">By base id; a base of the scope with nobody in post is absent.</param>
public sealed record HeadcountAt(DateOnly On, HeadcountSplit Programme, IReadOnlyDictionary<int, HeadcountSplit> Bases)
{
    internal static HeadcountAt Of(DateOnly on, IEnumerable<HeadcountRow> rows)
    {
        var bases = rows.GroupBy(r => r.BaseId)
            .ToDictionary(g => g.Key, g => g.Aggregate(HeadcountSplit.None, (sum, row) => sum.Plus(row.Count())));
        return new HeadcountAt(on, bases.Values.Aggregate(HeadcountSplit.None, (sum, split) => sum.Plus(split)), bases);
    }

    public HeadcountSplit Of(int baseId) => Bases.GetValueOrDefault(baseId, HeadcountSplit.None);
}
