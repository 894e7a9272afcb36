using LeYe.Domain.Accounts;
using LeYe.Domain.Reporting.Statistics;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.Home;

/// <summary>How the home page writes who is in post: exact for the bases and headquarters; for 省残联 a count of 1 or 2 is 少于3, and no part gives away another (rules.md, Figures).</summary>
/// <param name="actor">Who reads.</param>
internal sealed class ShownHeadcount(Actor actor)
{
    private readonly bool _isExact = actor.Role != RoleName.ProvincialFederation;

    public string Of(int count) => IsSmall(count) ? HomeText.Words["Small"] : Shown.Count(count);

    /// <summary>A part beside another: where the other is small, this one is withheld too, or the sum would tell it.</summary>
    public string PartOf(int count, int other) => IsSmall(count) ? HomeText.Words["Small"] : IsSmall(other) ? HomeText.Words["Withheld"] : Shown.Count(count);

    /// <summary>Whether a total may stand with its two parts.</summary>
    public bool MayDivide(int part, int rest) => !IsSmall(part) && !IsSmall(rest);

    private bool IsSmall(int count) => !_isExact && count > 0 && count < DisclosureRules.SmallestCount;
}
