namespace LeYe.Domain.Headcount;

/// <summary>The headcount at a date. A person is counted once, at one base, so the bases add up to the programme.</summary>
/// <param name="Programme">Over all bases of the scope.</param>
/// <param name="Bases">By base id; a base of the scope with nobody in post is absent.</param>
public sealed record HeadcountAt(DateOnly On, HeadcountSplit Programme, IReadOnlyDictionary<int, HeadcountSplit> Bases)
{
    public HeadcountSplit Of(int baseId) => Bases.GetValueOrDefault(baseId, HeadcountSplit.None);
}
