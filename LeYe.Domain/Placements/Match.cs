namespace LeYe.Domain.Placements;

/// <summary>How well a person and an opening fit.</summary>
/// <param name="Score">0-100; only ranks.</param>
/// <param name="Reasons">All that speaks for it and against it.</param>
public sealed record Match(int Score, IReadOnlyList<MatchReason> Reasons)
{
    /// <summary>Nothing that the post cannot do without stands against it: every ability is there and every need can be met.</summary>
    public bool Fits => Reasons.All(r => r.Kind is not (MatchReasonKind.NotAble or MatchReasonKind.NeedsUnmet));
}
