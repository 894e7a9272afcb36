using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.People;

/// <summary>The acts on what surrounds a person: profile, 困难身份, consents. Each belongs to the person, whose version rises with it.</summary>
public sealed class ProfileService(Database database, FieldProtector protector)
{
    /// <summary>Sets the profile. An unchanged save records nothing.</summary>
    /// <exception cref="StaleRecordException">Somebody else saved the person after <paramref name="version"/>.</exception>
    public async Task EditProfileAsync(Actor actor, int personId, EditProfileOptions options, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.EditPerson);
        await using var act = await database.BeginAsync(actor, cancel);
        var person = await FindAsync(act, personId, version, cancel);
        var profile = person.Profile ??= new PersonProfile { PersonId = person.Id };
        Apply(profile, options);
        if (!act.Db.ChangeTracker.HasChanges())
            return;
        await SaveAsync(act, person, "EditProfile", null, cancel);
    }

    /// <summary>Records a 困难身份.</summary>
    /// <param name="untilOn">First day on which it no longer holds; null while it holds.</param>
    public async Task AddHardshipAsync(
        Actor actor, int personId, HardshipKind kind, DateOnly fromOn, DateOnly? untilOn, int version, Guid? formKey = null, CancellationToken cancel = default)
    {
        actor.Demand(Right.EditPerson);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is not null)
            return;
        var person = await FindAsync(act, personId, version, cancel);
        PersonRules.HardshipDates.Demand(fromOn <= act.Today && (untilOn is null || untilOn > fromOn), "fromOn");
        PersonRules.HardshipDates.Demand(
            person.Hardships.TrueForAll(h => h.Kind != kind || (h.UntilOn is { } end && end <= fromOn) || (untilOn is { } until && until <= h.FromOn)), "fromOn");
        person.Hardships.Add(new HardshipStatus { Kind = kind, FromOn = fromOn, UntilOn = untilOn });
        act.Remember(formKey, () => person.Id);
        await SaveAsync(act, person, "AddHardship", kind.ToString(), cancel);
    }

    /// <summary>Ends a 困难身份.</summary>
    /// <param name="untilOn">First day on which it no longer holds.</param>
    public async Task EndHardshipAsync(Actor actor, int personId, int hardshipId, DateOnly untilOn, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.EditPerson);
        await using var act = await database.BeginAsync(actor, cancel);
        var person = await FindAsync(act, personId, version, cancel);
        var hardship = person.Hardships.Find(h => h.Id == hardshipId) ?? throw new RecordMissingException();
        PersonRules.HardshipDates.Demand(hardship.UntilOn is null && untilOn > hardship.FromOn && untilOn <= act.Today.AddDays(366), "untilOn");
        hardship.UntilOn = untilOn;
        await SaveAsync(act, person, "EndHardship", hardship.Kind.ToString(), cancel);
    }

    /// <summary>Records a separate consent for one purpose.</summary>
    /// <exception cref="RuleBrokenException">A consent for the purpose holds already, or a date does not fit.</exception>
    public async Task GiveConsentAsync(Actor actor, int personId, GiveConsentOptions options, int version, Guid? formKey = null, CancellationToken cancel = default)
    {
        actor.Demand(Right.EditPerson);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is not null)
            return;
        var person = await FindAsync(act, personId, version, cancel);
        PersonRules.ConsentDates.Demand(options.GivenOn <= act.Today, "givenOn");
        PersonRules.ConsentHeld.Demand(person.Consents.TrueForAll(c => c.Purpose != options.Purpose || c.WithdrawnOn is not null), "purpose");
        var witness = TextNormal.Line(options.Witness);
        PersonRules.ProfileNote.Demand(witness.Length <= 100, "witness");
        person.Consents.Add(new Consent
        {
            Purpose = options.Purpose, TextVersion = options.TextVersion, GivenOn = options.GivenOn, Way = options.Way, WitnessCipher = protector.ProtectNote(witness.Length == 0 ? null : witness),
        });
        act.Remember(formKey, () => person.Id);
        await SaveAsync(act, person, "GiveConsent", options.Purpose.ToString(), cancel);
    }

    /// <summary>Records that a consent was withdrawn: easy, at any time, without a reason (PIPL 15).</summary>
    public async Task WithdrawConsentAsync(Actor actor, int personId, int consentId, DateOnly withdrawnOn, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.EditPerson);
        await using var act = await database.BeginAsync(actor, cancel);
        var person = await FindAsync(act, personId, version, cancel);
        var consent = person.Consents.Find(c => c.Id == consentId) ?? throw new RecordMissingException();
        PersonRules.ConsentDates.Demand(consent.WithdrawnOn is null && withdrawnOn >= consent.GivenOn && withdrawnOn <= act.Today, "withdrawnOn");
        consent.WithdrawnOn = withdrawnOn;
        await SaveAsync(act, person, "WithdrawConsent", consent.Purpose.ToString(), cancel);
    }

    private void Apply(PersonProfile profile, EditProfileOptions options)
    {
        (profile.Education, profile.Intent, profile.Abilities) = (options.Education, options.Intent, options.Abilities);
        (profile.WishedKinds, profile.WishedPlaces, profile.Needs) = (options.WishedKinds, options.WishedPlaces, options.Needs);
        profile.AbilityNoteCipher = protector.ProtectNote(Clean(options.AbilityNote, "abilityNote"), profile.AbilityNoteCipher);
        profile.WishNoteCipher = protector.ProtectNote(Clean(options.WishNote, "wishNote"), profile.WishNoteCipher);
        profile.NeedsNoteCipher = protector.ProtectNote(Clean(options.NeedsNote, "needsNote"), profile.NeedsNoteCipher);
    }

    private static string? Clean(string? note, string field)
    {
        var clean = TextNormal.Line(note);
        PersonRules.ProfileNote.Demand(clean.Length <= 200, field);
        return clean.Length == 0 ? null : clean;
    }

    private static async Task<Person> FindAsync(BusinessAct act, int personId, int version, CancellationToken cancel)
    {
        var person = await act.Db.People.Include(p => p.Profile).Include(p => p.Hardships).Include(p => p.Consents).AsSplitQuery()
            .FirstOrDefaultAsync(p => p.Id == personId, cancel) ?? throw new RecordMissingException();
        StaleRecordException.ThrowUnlessCurrent(person, version);
        return person;
    }

    private static Task SaveAsync(BusinessAct act, Person person, string name, string? what, CancellationToken cancel)
    {
        act.Db.Entry(person).Property(p => p.WorkerType).IsModified = true;
        act.Note(name, nameof(Person), () => person.Id, person.BaseId, null, what);
        return act.SaveAsync(cancel);
    }
}
