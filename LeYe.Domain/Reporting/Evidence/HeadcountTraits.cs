using LeYe.Domain.Headcount;

namespace LeYe.Domain.Reporting.Evidence;

/// <summary>The split of one person in post as traits: the live board counts the same split.</summary>
internal static class HeadcountTraits
{
    private static readonly (EvidenceTraits Trait, Func<HeadcountSplit, int> Part)[] Parts =
    [
        (EvidenceTraits.Disabled, s => s.Disabled), (EvidenceTraits.Severe, s => s.Severe), (EvidenceTraits.Female, s => s.Female),
        (EvidenceTraits.Rural, s => s.Rural), (EvidenceTraits.Hardship, s => s.Hardship), (EvidenceTraits.Monitored, s => s.Monitored),
        (EvidenceTraits.Pending, s => s.Pending), (EvidenceTraits.Family, s => s.Family), (EvidenceTraits.NonDisabled, s => s.NonDisabled),
        (EvidenceTraits.OnSite, s => s.OnSite), (EvidenceTraits.Home, s => s.Home), (EvidenceTraits.Community, s => s.Community),
        (EvidenceTraits.ClientSite, s => s.ClientSite), (EvidenceTraits.Stable, s => s.Stable),
    ];

    public static EvidenceTraits Of(HeadcountRow row)
    {
        var (split, traits) = (row.Count(), EvidenceTraits.None);
        foreach (var (trait, part) in Parts)
            if (part(split) == 1)
                traits |= trait;
        return traits;
    }
}
