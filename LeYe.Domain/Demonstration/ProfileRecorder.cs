using LeYe.Domain.People;

namespace LeYe.Domain.Demonstration;

/// <summary>Gives people 学历, 就业意愿, abilities, wishes and needs. Needs go with the kind of disability.</summary>
internal sealed class ProfileRecorder(DemonstrationRecords records, Dice dice)
{
    private static readonly Education[] Educations =
        [Education.Primary, Education.JuniorHigh, Education.SeniorHigh, Education.Vocational, Education.JuniorCollege, Education.Bachelor];

    private static readonly int[] EducationWeights = [10, 34, 18, 20, 13, 5];
    private static readonly WorkKinds[] Kinds = [WorkKinds.CustomerService, WorkKinds.DataService, WorkKinds.DigitalContent, WorkKinds.Handicraft];
    private static readonly int[] KindWeights = [50, 25, 10, 15];

    public void Record(IEnumerable<Member> members)
    {
        var categories = records.Certificates.GroupBy(c => c.PersonId).ToDictionary(g => g.Key, g => g.First().Category);
        // One in six has not been asked yet.
        foreach (var member in members.OrderBy(m => m.Record!.Id).Where(_ => !dice.Chance(0.16)))
            records.Profiles.Add(Profile(member, categories.TryGetValue(member.Record!.Id, out var category) ? category : null));
    }

    private PersonProfile Profile(Member member, DisabilityCategory? category)
    {
        var abilities = (dice.Chance(0.8) ? Abilities.Typing : 0) | (dice.Chance(0.75) ? Abilities.Computer : 0) | (dice.Chance(0.5) ? Abilities.Annotation : 0)
            | (dice.Chance(0.25) ? Abilities.Writing : 0) | (dice.Chance(0.15) ? Abilities.Handicraft : 0) | (dice.Chance(0.08) ? Abilities.Design : 0) | (dice.Chance(0.06) ? Abilities.Leading : 0);
        abilities |= category is DisabilityCategory.Hearing or DisabilityCategory.Speech
            ? (dice.Chance(0.7) ? Abilities.SignLanguage : 0)
            : Abilities.Mandarin | (dice.Chance(0.7) ? Abilities.Phone : 0);
        if (category == DisabilityCategory.Visual && dice.Chance(0.6))
            abilities |= Abilities.Braille;
        return new PersonProfile
        {
            PersonId = member.Record!.Id,
            Education = Educations[dice.Weighted(EducationWeights)],
            Intent = member.Stays.Count > 0 || dice.Chance(0.6) ? EmploymentIntent.Willing : dice.Chance(0.7) ? EmploymentIntent.AfterTraining : EmploymentIntent.NotNow,
            Abilities = abilities,
            WishedKinds = Kinds[dice.Weighted(KindWeights)] | (dice.Chance(0.4) ? WorkKinds.DataService : 0),
            WishedPlaces = (dice.Chance(0.7) ? WorkPlaces.OnSite : 0) | (dice.Chance(0.5) ? WorkPlaces.Home : 0),
            Needs = Needs(category),
        };
    }

    private WorkNeeds Needs(DisabilityCategory? category) => category switch
    {
        DisabilityCategory.Visual => dice.Chance(0.6) ? WorkNeeds.ScreenReader : WorkNeeds.LargePrint,
        DisabilityCategory.Hearing or DisabilityCategory.Speech => WorkNeeds.TextContact | (dice.Chance(0.4) ? WorkNeeds.SignOrCaption : 0),
        DisabilityCategory.Physical => (dice.Chance(0.5) ? WorkNeeds.StepFree | WorkNeeds.AccessibleToilet : 0) | (dice.Chance(0.3) ? WorkNeeds.Desk : 0),
        DisabilityCategory.Intellectual => WorkNeeds.StepByStep | WorkNeeds.Companion,
        DisabilityCategory.Mental => WorkNeeds.FlexibleHours,
        _ => WorkNeeds.None,
    };
}
