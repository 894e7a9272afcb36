using LeYe.Domain.Bases;
using LeYe.Domain.Headcount;

namespace LeYe.Portal.Features.Headcount;

/// <summary>One base of the page.</summary>
/// <param name="Base">The base and its status today.</param>
/// <param name="Split">Who is in post there.</param>
public sealed record HeadcountLine(BaseSummary Base, HeadcountSplit Split)
{
    public bool IsSuspended => Base.Status == BaseStatus.Suspended;

    /// <summary>Operating, but nobody was ever registered there: it has no number, which is not the number 0 (rules.md, Figures).</summary>
    public bool IsUnregistered => !IsSuspended && Base.People == 0 && Split.Total == 0;

    /// <summary>Most people first; then those without a number, and last the suspended ones.</summary>
    public static IReadOnlyList<HeadcountLine> Of(IReadOnlyList<BaseSummary> bases, HeadcountAt at) =>
        [.. bases.Select(b => new HeadcountLine(b, at.Of(b.Id)))
            .OrderBy(l => l.IsSuspended).ThenBy(l => l.IsUnregistered).ThenByDescending(l => l.Split.Total).ThenBy(l => l.Base.FoundedOn)];
}
