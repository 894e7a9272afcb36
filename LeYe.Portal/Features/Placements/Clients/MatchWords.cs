using LeYe.Domain.People;
using LeYe.Domain.Placements;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.Placements.Clients;

/// <summary>Says why somebody and a post fit, and what stands against it.</summary>
internal static class MatchWords
{
    /// <summary>All reasons in one sentence; a sentence of its own where nothing is known.</summary>
    public static string Of(Match match) => match.Reasons.Count == 0
        ? ClientText.Words["Match.Nothing"]
        : string.Join(ClientText.Words["Match.Join"], match.Reasons.OrderBy(r => r.SpeaksFor).Select(One)) + ClientText.Words["Match.Stop"];

    private static string One(MatchReason reason) => reason.Kind switch
    {
        MatchReasonKind.Able or MatchReasonKind.NotAble => ClientText.Words.Format("Match." + reason.Kind, FlagForm.Words((Abilities)reason.Bits)),
        MatchReasonKind.NeedsMet or MatchReasonKind.NeedsUnmet => ClientText.Words.Format("Match." + reason.Kind, FlagForm.Words((WorkNeeds)reason.Bits)),
        _ => ClientText.Words["Match." + reason.Kind],
    };
}
