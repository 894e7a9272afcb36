using System.Text.Json;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.People;

/// <summary>The acts on a person's record: register, edit, reveal.</summary>
public sealed class PersonService(Database database, FieldProtector protector)
{
    private readonly PersonNumberService _numbers = new(protector);

    /// <summary>Registers a person at a base, with the consent to be registered and trained. Who may be the same person is queued.</summary>
    /// <returns>The person's id; the same id when the same form is sent again.</returns>
    /// <exception cref="RuleBrokenException">A <see cref="PersonRules"/> rule; <c>person.duplicate</c> carries the existing person's id where the actor may see it.</exception>
    public async Task<int> RegisterPersonAsync(Actor actor, RegisterPersonOptions options, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.RegisterPerson, options.BaseId);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        var person = await AddAsync(act, options, cancel);
        act.Remember(formKey, () => person.Id);
        await act.SaveAsync(cancel);
        return person.Id;
    }

    /// <summary>As <see cref="RegisterPersonAsync"/> within another act, which saves.</summary>
    internal async Task<Person> AddAsync(BusinessAct act, RegisterPersonOptions options, CancellationToken cancel)
    {
        var person = await PrepareAsync(act, options, cancel);
        act.Db.People.Add(person);
        DuplicateQueue.Put(act, person, await LikeAsync(act, person, null, cancel));
        act.Note("RegisterPerson", nameof(Person), () => person.Id, person.BaseId);
        return person;
    }

    /// <summary>Holds all rules of a registration against what was asked, and changes nothing: for a page that shows the answers first.</summary>
    /// <returns>Who may be the same person; of those outside the actor's scope only that they exist.</returns>
    /// <exception cref="RuleBrokenException">As <see cref="RegisterPersonAsync"/>.</exception>
    public async Task<IReadOnlyList<DuplicateMatch>> CheckRegistrationAsync(Actor actor, RegisterPersonOptions options, CancellationToken cancel = default)
    {
        actor.Demand(Right.RegisterPerson, options.BaseId);
        await using var act = await database.BeginAsync(actor, cancel);
        return await LikeAsync(act, await PrepareAsync(act, options, cancel), null, cancel);
    }

    /// <summary>Changes a person's data. An unchanged save records nothing; who may be the same person now is queued.</summary>
    /// <exception cref="StaleRecordException">Somebody else saved the person after <paramref name="version"/>.</exception>
    public async Task EditPersonAsync(Actor actor, int personId, EditPersonOptions options, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.EditPerson);
        await using var act = await database.BeginAsync(actor, cancel);
        var person = await act.Db.People.Include(p => p.Certificates).FirstOrDefaultAsync(p => p.Id == personId, cancel)
            ?? throw new RecordMissingException();
        StaleRecordException.ThrowUnlessCurrent(person, version);
        if (await ChangeAsync(act, person, options, cancel))
            await act.SaveAsync(cancel);
    }

    /// <summary>As <see cref="EditPersonAsync"/> within another act, which saves. False when nothing changes.</summary>
    internal async Task<bool> ChangeAsync(BusinessAct act, Person person, EditPersonOptions options, CancellationToken cancel)
    {
        await _numbers.DemandUsableAsync(act, options.IdentityNumber, person.Id, cancel);
        await DemandRelativeAsync(act, options.RelativeOfId, person.Id, cancel);
        await _numbers.DemandSameIdentityAsync(act, person, options.IdentityNumber, cancel);
        Apply(person, options, act.Today);
        if (!act.Db.ChangeTracker.HasChanges() || act.Db.Entry(person).State != EntityState.Modified)
            return false;
        DuplicateQueue.Put(act, person, await LikeAsync(act, person, person.Id, cancel));
        act.Note("EditPerson", nameof(Person), () => person.Id, person.BaseId, RecordChange.FieldsOf(act.Db.Entry(person)));
        return true;
    }

    /// <summary>Returns the full numbers and notes who saw them and why.</summary>
    /// <param name="purpose">Why they are needed, 2-200 characters; kept in the audit.</param>
    /// <exception cref="RuleBrokenException">No purpose, or the person's data is restricted.</exception>
    public async Task<RevealedNumbers> RevealIdentityAsync(Actor actor, int personId, string purpose, CancellationToken cancel = default)
    {
        actor.Demand(Right.RevealIdentity);
        var why = TextNormal.Line(purpose);
        PersonRules.RevealPurpose.Demand(why.Length is >= 2 and <= 200, "purpose");
        await using var act = await database.BeginAsync(actor, cancel);
        var person = await act.Db.People.AsNoTracking().Include(p => p.Certificates).FirstOrDefaultAsync(p => p.Id == personId, cancel)
            ?? throw new RecordMissingException();
        PersonRules.Restricted.Demand(!await RestrictionQueries.IsRestrictedAsync(act.Db, personId, cancel));
        var certificate = person.Certificates.MaxBy(c => (c.ValidFromOn, c.Id));
        string[] shown = [.. new[] { ("IdentityNumber", person.IdentityNumberCipher), ("CertificateNumber", certificate?.NumberCipher), ("Phone", person.PhoneCipher) }.Where(f => f.Item2 is not null).Select(f => f.Item1)];
        act.Note("RevealIdentity", nameof(Person), () => person.Id, person.BaseId, JsonSerializer.Serialize(shown));
        act.Tell(person.Id, "Purpose", why);
        await act.SaveNoteAsync(cancel);
        return new RevealedNumbers(_numbers.Reveal(person.IdentityNumberCipher), _numbers.Reveal(certificate?.NumberCipher), _numbers.Reveal(person.PhoneCipher));
    }

    private async Task<Person> PrepareAsync(BusinessAct act, RegisterPersonOptions options, CancellationToken cancel)
    {
        if (!await act.Db.Bases.AnyAsync(b => b.Id == options.BaseId, cancel))
            throw new RecordMissingException();
        var identity = options.IdentityNumber ?? options.CertificateNumber?.Identity;
        await _numbers.DemandUsableAsync(act, identity, null, cancel);
        await DemandRelativeAsync(act, options.RelativeOfId, null, cancel);
        var person = NewPerson(options, identity, act.Today);
        if (options.CertificateNumber is { } number)
            person.Certificates.Add(_numbers.NewCertificate(
                person.WorkerType, number, identity, options.CertificateFromOn ?? person.RegisteredOn, options.CertificateToOn, 0, act.Today));
        return person;
    }

    private static async Task DemandRelativeAsync(BusinessAct act, int? relativeOfId, int? personId, CancellationToken cancel)
    {
        if (relativeOfId is { } id)
            PersonRules.RelativeNeeded.Demand(
                id != personId && await act.Db.People.AnyAsync(p => p.Id == id && p.WorkerType == WorkerType.Disabled, cancel), "relativeOfId");
    }

    private Person NewPerson(RegisterPersonOptions options, IdentityNumber? identity, DateOnly today)
    {
        PersonRules.ConsentNeeded.Demand(!string.IsNullOrWhiteSpace(options.ConsentTextVersion), "consent");
        var registeredOn = options.RegisteredOn ?? today;
        var bornOn = identity?.BornOn ?? options.BornOn;
        PersonRules.DatesHold(registeredOn, bornOn, today);
        var name = PersonRules.CleanName(options.Name);
        var person = new Person
        {
            BaseId = options.BaseId, Name = name, NameInitials = NameInitials.Of(name), WorkerType = options.WorkerType, Sex = options.Sex, BornOn = bornOn,
            Household = options.Household, RegisteredOn = registeredOn, RelativeOfId = options.RelativeOfId,
            RelativeNoteCipher = protector.ProtectNote(PersonRules.CleanRelative(options.WorkerType, options.RelativeOfId, options.RelativeNote)),
        };
        if (identity is { } number)
            _numbers.SetIdentity(person, number);
        _numbers.SetPhone(person, PersonRules.CleanPhone(options.Phone));
        person.Consents.Add(new Consent
        {
            Purpose = ConsentPurpose.RegisterAndTrain, TextVersion = options.ConsentTextVersion!, GivenOn = registeredOn, Way = options.ConsentWay,
        });
        return person;
    }

    private void Apply(Person person, EditPersonOptions options, DateOnly today)
    {
        person.Name = PersonRules.CleanName(options.Name);
        person.NameInitials = NameInitials.Of(person.Name);
        person.RelativeNoteCipher = protector.ProtectNote(PersonRules.CleanRelative(options.WorkerType, options.RelativeOfId, options.RelativeNote), person.RelativeNoteCipher);
        PersonRules.CertificateWorkerType.Demand(options.WorkerType == WorkerType.Disabled || person.Certificates.Count == 0, "workerType");
        (person.WorkerType, person.Household, person.RelativeOfId) = (options.WorkerType, options.Household, options.RelativeOfId);
        if (person.IdentityNumberHash is null)
            (person.Sex, person.BornOn) = (options.Sex, options.BornOn);
        if (options.IdentityNumber is { } identity)
            _numbers.SetIdentity(person, identity);
        PersonRules.DatesHold(person.RegisteredOn, person.BornOn, today);
        if (options.Phone is { } typed && PersonRules.CleanPhone(typed) is var phone && phone != _numbers.Reveal(person.PhoneCipher))
            _numbers.SetPhone(person, phone);
    }

    private static Task<IReadOnlyList<DuplicateMatch>> LikeAsync(BusinessAct act, Person person, int? exceptId, CancellationToken cancel) =>
        DuplicateQueries.FindAsync(act.Db, new(person.Name, person.BornOn, person.IdentityNumberHash, person.IdentityTailHash, person.PhoneTailHash), exceptId, cancel);
}
