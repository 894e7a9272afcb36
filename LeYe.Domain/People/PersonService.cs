using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.People;

/// <summary>The acts on a person's record.</summary>
public sealed class PersonService(Database database, FieldProtector protector)
{
    /// <summary>Registers a person at a base, with the consent to be registered and trained.</summary>
    /// <returns>The person's id; the same id when the same form is sent again.</returns>
    /// <exception cref="RuleBrokenException">A <see cref="PersonRules"/> rule; <c>person.duplicate</c> carries the existing person's id where the actor may see it.</exception>
    public async Task<int> RegisterPersonAsync(Actor actor, RegisterPersonOptions options, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.RegisterPerson, options.BaseId);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        if (!await act.Db.Bases.AnyAsync(b => b.Id == options.BaseId, cancel))
            throw new RecordMissingException();
        var identity = options.IdentityNumber ?? options.CertificateNumber?.Identity;
        await DemandUsableAsync(act, identity, null, cancel);
        await DemandRelativeAsync(act, options.RelativeOfId, cancel);
        var person = NewPerson(options, identity, act.Today);
        if (options.CertificateNumber is { } number)
            person.Certificates.Add(NewCertificate(person.WorkerType, number, identity, options.CertificateFromOn ?? person.RegisteredOn, options.CertificateToOn, act.Today));
        act.Db.People.Add(person);
        act.Note("RegisterPerson", nameof(Person), () => person.Id, person.BaseId);
        act.Remember(formKey, () => person.Id);
        await act.SaveAsync(cancel);
        return person.Id;
    }

    /// <summary>Changes a person's data. An unchanged save records nothing.</summary>
    /// <exception cref="StaleRecordException">Somebody else saved the person after <paramref name="version"/>.</exception>
    public async Task EditPersonAsync(Actor actor, int personId, EditPersonOptions options, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.EditPerson);
        await using var act = await database.BeginAsync(actor, cancel);
        var person = await FindAsync(act, personId, version, cancel);
        await DemandUsableAsync(act, options.IdentityNumber, person.Id, cancel);
        await DemandRelativeAsync(act, options.RelativeOfId, cancel);
        await DemandSameIdentityAsync(act, person, options.IdentityNumber, cancel);
        Apply(person, options, act.Today);
        if (!act.Db.ChangeTracker.HasChanges())
            return;
        act.Note("EditPerson", nameof(Person), () => person.Id, person.BaseId, ChangedFields.Of(act.Db.Entry(person)));
        await act.SaveAsync(cancel);
    }

    /// <summary>Adds a 残疾人证 as 待核. An earlier one ends the day before.</summary>
    /// <param name="fromOn">First day of validity.</param>
    /// <param name="toOn">Last day of validity, if known.</param>
    public async Task AddCertificateAsync(Actor actor, int personId, CertificateNumber number, DateOnly fromOn, DateOnly? toOn, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.EditPerson);
        await using var act = await database.BeginAsync(actor, cancel);
        var person = await FindAsync(act, personId, version, cancel);
        await DemandUsableAsync(act, number.Identity, person.Id, cancel);
        var identity = person.IdentityNumberCipher is { } cipher ? protector.Reveal(cipher) : number.Identity.Text;
        PersonRules.CertificateIdentity.Demand(identity == number.Identity.Text, "certificateNumber");
        var certificate = NewCertificate(person.WorkerType, number, number.Identity, fromOn, toOn, act.Today);
        foreach (var older in person.Certificates.Where(c => c.ValidFromOn < fromOn && (c.ValidToOn is null || c.ValidToOn >= fromOn)))
            older.ValidToOn = fromOn.AddDays(-1);
        person.Certificates.Add(certificate);
        SetIdentity(person, number.Identity);
        act.Db.Entry(person).Property(p => p.WorkerType).IsModified = true;
        act.Note("AddCertificate", nameof(Person), () => person.Id, person.BaseId);
        await act.SaveAsync(cancel);
    }

    /// <summary>Marks a certificate as 已核 after it was looked at. From then on its holder counts as 残疾人.</summary>
    public async Task VerifyCertificateAsync(Actor actor, int personId, int certificateId, DateOnly? validToOn, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.EditPerson);
        await using var act = await database.BeginAsync(actor, cancel);
        var person = await FindAsync(act, personId, version, cancel);
        var certificate = person.Certificates.Find(c => c.Id == certificateId) ?? throw new RecordMissingException();
        PersonRules.CertificateDates.Demand(validToOn is null || validToOn >= certificate.ValidFromOn, "validToOn");
        certificate.State = CertificateState.Verified;
        certificate.ValidToOn = validToOn ?? certificate.ValidToOn;
        if (!act.Db.ChangeTracker.HasChanges())
            return;
        act.Db.Entry(person).Property(p => p.WorkerType).IsModified = true;
        act.Note("VerifyCertificate", nameof(Person), () => person.Id, person.BaseId);
        await act.SaveAsync(cancel);
    }

    /// <summary>Returns the full numbers and notes who saw them and why.</summary>
    /// <param name="purpose">Why they are needed, 2-200 characters; kept in the audit.</param>
    public async Task<RevealedNumbers> RevealIdentityAsync(Actor actor, int personId, string purpose, CancellationToken cancel = default)
    {
        actor.Demand(Right.RevealIdentity);
        var why = TextNormal.Line(purpose);
        PersonRules.RevealPurpose.Demand(why.Length is >= 2 and <= 200, "purpose");
        await using var act = await database.BeginAsync(actor, cancel);
        var person = await act.Db.People.AsNoTracking().Include(p => p.Certificates).FirstOrDefaultAsync(p => p.Id == personId, cancel)
            ?? throw new RecordMissingException();
        act.Note("RevealIdentity", nameof(Person), () => person.Id, person.BaseId, null, why);
        await act.SaveNoteAsync(cancel);
        var certificate = person.Certificates.MaxBy(c => (c.ValidFromOn, c.Id));
        return new RevealedNumbers(Reveal(person.IdentityNumberCipher), Reveal(certificate?.NumberCipher), Reveal(person.PhoneCipher));
    }

    private static async Task<Person> FindAsync(BusinessAct act, int personId, int version, CancellationToken cancel)
    {
        var person = await act.Db.People.Include(p => p.Certificates).FirstOrDefaultAsync(p => p.Id == personId, cancel)
            ?? throw new RecordMissingException();
        StaleRecordException.ThrowUnlessCurrent(person, version);
        return person;
    }

    private async Task DemandUsableAsync(BusinessAct act, IdentityNumber? identity, int? exceptId, CancellationToken cancel)
    {
        if (identity is not { } number)
            return;
        PersonRules.TestNumber.Demand(!number.IsTestRegion || await act.Db.Info.AnyAsync(i => i.IsDemonstration, cancel), "identityNumber");
        var hash = protector.SearchHash(SearchPurpose.IdentityNumber, number.Text);
        // Looks beyond the scope: a person registered at another base is still the same person.
        var other = await act.Db.People.IgnoreQueryFilters().Where(p => p.IdentityNumberHash == hash && p.Id != exceptId)
            .Select(p => new { p.Id, p.BaseId }).FirstOrDefaultAsync(cancel);
        PersonRules.Duplicate.Demand(other is null, "identityNumber", other is not null && act.Actor.Scope.Covers(other.BaseId) ? other.Id : null);
    }

    private static async Task DemandRelativeAsync(BusinessAct act, int? relativeOfId, CancellationToken cancel)
    {
        if (relativeOfId is { } id)
            PersonRules.RelativeNeeded.Demand(await act.Db.People.AnyAsync(p => p.Id == id && p.WorkerType == WorkerType.Disabled, cancel), "relativeOfId");
    }

    private async Task DemandSameIdentityAsync(BusinessAct act, Person person, IdentityNumber? identity, CancellationToken cancel)
    {
        if (identity is not { } number)
            return;
        var ciphers = await act.Db.Certificates.Where(c => c.PersonId == person.Id).Select(c => c.NumberCipher).ToListAsync(cancel);
        PersonRules.CertificateIdentity.Demand(ciphers.TrueForAll(c => protector.Reveal(c).StartsWith(number.Text, StringComparison.Ordinal)), "identityNumber");
    }

    private Person NewPerson(RegisterPersonOptions options, IdentityNumber? identity, DateOnly today)
    {
        PersonRules.ConsentNeeded.Demand(!string.IsNullOrWhiteSpace(options.ConsentTextVersion), "consent");
        var registeredOn = options.RegisteredOn ?? today;
        var bornOn = identity?.BornOn ?? options.BornOn;
        PersonRules.DatesHold(registeredOn, bornOn, today);
        var person = new Person
        {
            BaseId = options.BaseId, Name = PersonRules.CleanName(options.Name), WorkerType = options.WorkerType, Sex = options.Sex, BornOn = bornOn,
            Household = options.Household, RegisteredOn = registeredOn, RelativeOfId = options.RelativeOfId,
            RelativeNote = PersonRules.CleanRelative(options.WorkerType, options.RelativeOfId, options.RelativeNote),
        };
        if (identity is { } number)
            SetIdentity(person, number);
        person.PhoneCipher = Protect(PersonRules.CleanPhone(options.Phone));
        person.Consents.Add(new Consent { Purpose = ConsentPurpose.RegisterAndTrain, TextVersion = options.ConsentTextVersion!, GivenOn = registeredOn });
        return person;
    }

    private DisabilityCertificate NewCertificate(WorkerType type, CertificateNumber number, IdentityNumber? identity, DateOnly fromOn, DateOnly? toOn, DateOnly today)
    {
        PersonRules.CertificateWorkerType.Demand(type == WorkerType.Disabled, "certificateNumber");
        PersonRules.CertificateIdentity.Demand(identity == number.Identity, "certificateNumber");
        PersonRules.CertificateDates.Demand(fromOn <= today && (toOn is null || toOn >= fromOn), "certificateToOn");
        return new DisabilityCertificate
        {
            NumberCipher = protector.Protect(number.Text), NumberHash = protector.SearchHash(SearchPurpose.CertificateNumber, number.Text),
            Category = number.Category, Grade = number.Grade, ValidFromOn = fromOn, ValidToOn = toOn, State = CertificateState.Pending,
        };
    }

    private void Apply(Person person, EditPersonOptions options, DateOnly today)
    {
        person.Name = PersonRules.CleanName(options.Name);
        person.RelativeNote = PersonRules.CleanRelative(options.WorkerType, options.RelativeOfId, options.RelativeNote);
        PersonRules.CertificateWorkerType.Demand(options.WorkerType == WorkerType.Disabled || person.Certificates.Count == 0, "workerType");
        (person.WorkerType, person.Household, person.RelativeOfId) = (options.WorkerType, options.Household, options.RelativeOfId);
        if (person.IdentityNumberHash is null)
            (person.Sex, person.BornOn) = (options.Sex, options.BornOn);
        if (options.IdentityNumber is { } identity)
            SetIdentity(person, identity);
        PersonRules.DatesHold(person.RegisteredOn, person.BornOn, today);
        if (options.Phone is { } typed && PersonRules.CleanPhone(typed) is var phone && phone != Reveal(person.PhoneCipher))
            person.PhoneCipher = Protect(phone);
    }

    private void SetIdentity(Person person, IdentityNumber identity)
    {
        var hash = protector.SearchHash(SearchPurpose.IdentityNumber, identity.Text);
        if (person.IdentityNumberHash is { } known && known.AsSpan().SequenceEqual(hash))
            return;
        (person.Sex, person.BornOn) = (identity.Sex, identity.BornOn);
        (person.IdentityNumberCipher, person.IdentityNumberHash) = (protector.Protect(identity.Text), hash);
    }

    private byte[]? Protect(string? text) => text is null ? null : protector.Protect(text);

    private string? Reveal(byte[]? cipher) => cipher is null ? null : protector.Reveal(cipher);
}
