using LeYe.Domain.Accounts;

namespace LeYe.Domain.Headcount;

/// <summary>The live numbers of all bases at one instant. Never changed; a change makes the next one.</summary>
/// <param name="Version">Rises with every change, also over restarts, and stays below 2^53: the browser's numbers hold no more.</param>
/// <param name="At">UTC instant of the counting.</param>
/// <param name="On">The business date that the numbers are of.</param>
/// <param name="Bases">By base id; a base with nobody is absent.</param>
public sealed record LiveState(long Version, DateTime At, DateOnly On, IReadOnlyDictionary<int, LiveCount> Bases)
{
    public LiveCount Of(int baseId) => Bases.GetValueOrDefault(baseId, LiveCount.None);

    /// <summary>The sum over the bases of a scope; a person stands at one base only.</summary>
    public LiveCount Sum(BaseScope scope) =>
        Bases.Where(b => scope.Covers(b.Key)).Aggregate(LiveCount.None, (sum, each) => sum.Plus(each.Value));

    /// <summary>Bases whose numbers differ from those of another state.</summary>
    public IReadOnlyList<int> ChangedSince(LiveState? before) =>
        [.. Bases.Keys.Union(before?.Bases.Keys ?? []).Where(id => before is null || Of(id) != before.Of(id)).Order()];
}
