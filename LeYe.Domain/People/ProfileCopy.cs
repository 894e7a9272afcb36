using LeYe.Domain.Common;

namespace LeYe.Domain.People;

/// <summary>All columns of a profile besides whose it is. Kept encrypted as a whole; two of the notes stand open in it.</summary>
internal sealed record ProfileCopy(
    Education Education, EmploymentIntent Intent, Abilities Abilities, WorkKinds WishedKinds, WorkPlaces WishedPlaces, WorkNeeds Needs,
    string? AbilityNote, string? WishNote, byte[]? NeedsNoteCipher)
{
    public static ProfileCopy? Of(PersonProfile? p, FieldProtector protector) => p is null ? null : new(
        p.Education, p.Intent, p.Abilities, p.WishedKinds, p.WishedPlaces, p.Needs,
        protector.RevealNote(p.AbilityNoteCipher), protector.RevealNote(p.WishNoteCipher), p.NeedsNoteCipher);

    public PersonProfile For(int personId, FieldProtector protector) => new()
    {
        PersonId = personId, Education = Education, Intent = Intent, Abilities = Abilities, WishedKinds = WishedKinds, WishedPlaces = WishedPlaces, Needs = Needs,
        AbilityNoteCipher = protector.ProtectNote(AbilityNote), WishNoteCipher = protector.ProtectNote(WishNote), NeedsNoteCipher = NeedsNoteCipher,
    };
}
