namespace LeYe.Domain.Placements;

/// <summary>One reason with what it speaks of: bits of <see cref="People.Abilities"/> or <see cref="People.WorkNeeds"/>, else 0.</summary>
public readonly record struct MatchReason(MatchReasonKind Kind, int Bits = 0)
{
    public bool SpeaksFor => Kind is MatchReasonKind.Able or MatchReasonKind.KindWished or MatchReasonKind.PlaceWished or MatchReasonKind.NeedsMet
        or MatchReasonKind.Trained or MatchReasonKind.Experienced;
}
