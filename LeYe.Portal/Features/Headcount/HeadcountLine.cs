using LeYe.Domain.Bases;

namespace LeYe.Portal.Features.Headcount;

/// <summary>One base of the page.</summary>
/// <param name="Base">The base and its status today.</param>
/// <param name="Counts">Its numbers by metric, as the reader may see them.</param>
/// <param name="IsNobody">Nobody is in post or in training there.</param>
/// <param name="Since">From which day on it has had its number; null when that is longer ago than the trend reaches.</param>
public sealed record HeadcountLine(BaseSummary Base, IReadOnlyDictionary<string, object> Counts, bool IsNobody, DateOnly? Since)
{
    public bool IsSuspended => Base.Status == BaseStatus.Suspended;

    /// <summary>Operating, but nobody was ever registered there: it has no number, which is not the number 0 (rules.md, Figures).</summary>
    public bool IsUnregistered => !IsSuspended && Base.People == 0 && IsNobody;

    /// <summary>A number for drawing: 0 where it is kept back.</summary>
    public int Drawn(string metric) => Counts.TryGetValue(metric, out var value) && value is int number ? number : 0;
}
