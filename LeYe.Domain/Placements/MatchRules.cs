using LeYe.Domain.People;

namespace LeYe.Domain.Placements;

/// <summary>
/// Compares a person with an opening: skills, wishes, mode, needs. The same rule answers both directions. The score only ranks;
/// every part of it is a reason that is shown.
/// </summary>
public static class MatchRules
{
    private const int AbilityPoints = 40;
    private const int KindPoints = 15;
    private const int PlacePoints = 15;
    private const int NeedPoints = 20;
    private const int TrainedPoints = 5;
    private const int ExperiencedPoints = 5;

    /// <summary>Null for somebody who does not want to work now: they are not proposed.</summary>
    public static Match? Judge(MatchFacts person, Abilities asks, WorkNeeds offers, WorkKinds kind, WorkMode mode)
    {
        if (person.Intent == EmploymentIntent.NotNow)
            return null;
        var reasons = new List<MatchReason>();
        var score = Able(person, asks, reasons) + Wished(person, kind, mode, reasons) + Needs(person, offers, mode, reasons);
        if (person.CompletedTraining)
            reasons.Add(new(MatchReasonKind.Trained));
        if (person.HasWorked)
            reasons.Add(new(MatchReasonKind.Experienced));
        if (person.Intent == EmploymentIntent.AfterTraining && !person.CompletedTraining)
            reasons.Add(new(MatchReasonKind.WantsTrainingFirst));
        return new Match(score + (person.CompletedTraining ? TrainedPoints : 0) + (person.HasWorked ? ExperiencedPoints : 0), reasons);
    }

    private static int Able(MatchFacts person, Abilities asks, List<MatchReason> reasons)
    {
        if (asks == Abilities.None)
            return AbilityPoints;
        var (has, lacks) = (asks & person.Abilities, asks & ~person.Abilities);
        if (has != 0)
            reasons.Add(new(MatchReasonKind.Able, (int)has));
        if (lacks != 0)
            reasons.Add(new(MatchReasonKind.NotAble, (int)lacks));
        return AbilityPoints * int.PopCount((int)has) / int.PopCount((int)asks);
    }

    // Who named no wish is open to everything.
    private static int Wished(MatchFacts person, WorkKinds kind, WorkMode mode, List<MatchReason> reasons)
    {
        var (kindFits, placeFits) = (person.WishedKinds == 0 || (person.WishedKinds & kind) != 0, person.WishedPlaces == 0 || (person.WishedPlaces & PlaceOf(mode)) != 0);
        if (person.WishedKinds != 0)
            reasons.Add(new(kindFits ? MatchReasonKind.KindWished : MatchReasonKind.KindNotWished));
        if (person.WishedPlaces != 0)
            reasons.Add(new(placeFits ? MatchReasonKind.PlaceWished : MatchReasonKind.PlaceNotWished));
        return (kindFits ? KindPoints : 0) + (placeFits ? PlacePoints : 0);
    }

    private static int Needs(MatchFacts person, WorkNeeds offers, WorkMode mode, List<MatchReason> reasons)
    {
        // Work at home meets what the way and the building would ask for.
        if (mode == WorkMode.Home)
            offers |= WorkNeeds.HomeWork | WorkNeeds.StepFree | WorkNeeds.AccessibleToilet | WorkNeeds.TransportOrLodging;
        var (met, unmet) = (person.Needs & offers, person.Needs & ~offers);
        if (met != 0)
            reasons.Add(new(MatchReasonKind.NeedsMet, (int)met));
        if (unmet != 0)
            reasons.Add(new(MatchReasonKind.NeedsUnmet, (int)unmet));
        return person.Needs == 0 ? NeedPoints : NeedPoints * int.PopCount((int)met) / int.PopCount((int)person.Needs);
    }

    private static WorkPlaces PlaceOf(WorkMode mode) => (WorkPlaces)(1 << ((int)mode - 1));
}
