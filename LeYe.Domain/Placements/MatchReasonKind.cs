namespace LeYe.Domain.Placements;

/// <summary>What speaks for or against somebody in a post. Each is shown with its reason; a person decides (PIPL 24).</summary>
public enum MatchReasonKind
{
    Able = 1, NotAble = 2, KindWished = 3, KindNotWished = 4, PlaceWished = 5, PlaceNotWished = 6, NeedsMet = 7, NeedsUnmet = 8, Trained = 9, Experienced = 10, WantsTrainingFirst = 11,
}
