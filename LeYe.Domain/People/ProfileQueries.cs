using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.People;

/// <summary>Reads of profiles.</summary>
public sealed class ProfileQueries(Database database, FieldProtector protector)
{
    /// <summary>The profile of a person; empty answers where none was filled in.</summary>
    /// <exception cref="RecordMissingException">No such person in the actor's scope.</exception>
    public async Task<ProfileDetails> DetailsAsync(Actor actor, int personId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPeople);
        await using var db = database.Read(actor.Scope);
        var found = await db.People.Where(p => p.Id == personId && p.RemovedOn == null).Select(p => new { p.Id, p.Version, p.Name, p.WorkerType, p.Profile }).FirstOrDefaultAsync(cancel)
            ?? throw new RecordMissingException();
        return new ProfileDetails(found.Id, found.Version, found.Name, found.WorkerType, found.Profile is { } profile ? Answers(profile) : new EditProfileOptions());
    }

    private EditProfileOptions Answers(PersonProfile profile) => new()
    {
        Education = profile.Education, Intent = profile.Intent, Abilities = profile.Abilities, WishedKinds = profile.WishedKinds, WishedPlaces = profile.WishedPlaces,
        Needs = profile.Needs, AbilityNote = protector.RevealNote(profile.AbilityNoteCipher), WishNote = protector.RevealNote(profile.WishNoteCipher),
        NeedsNote = protector.RevealNote(profile.NeedsNoteCipher),
    };
}
