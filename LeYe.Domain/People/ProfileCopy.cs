namespace LeYe.Domain.People;

/// <summary>All columns of a profile besides whose it is.</summary>
internal sealed record ProfileCopy(
    Education Education, EmploymentIntent Intent, Abilities Abilities, WorkKinds WishedKinds, WorkPlaces WishedPlaces, WorkNeeds Needs,
    string? AbilityNote, string? WishNote, byte[]? NeedsNoteCipher)
{
    public static ProfileCopy? Of(PersonProfile? p) => p is null ? null : new(
        p.Education, p.Intent, p.Abilities, p.WishedKinds, p.WishedPlaces, p.Needs, p.AbilityNote, p.WishNote, p.NeedsNoteCipher);

    public PersonProfile For(int personId) => new()
    {
        PersonId = personId, Education = Education, Intent = Intent, Abilities = Abilities, WishedKinds = WishedKinds, WishedPlaces = WishedPlaces, Needs = Needs,
        AbilityNote = AbilityNote, WishNote = WishNote, NeedsNoteCipher = NeedsNoteCipher,
    };
}
