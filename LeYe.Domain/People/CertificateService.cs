using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.People;

/// <summary>The acts on a person's 残疾人证: add a number, verify it, send it back to be looked at again. Rows are kept; the newest goes first.</summary>
public sealed class CertificateService(Database database, FieldProtector protector)
{
    private readonly PersonNumberService _numbers = new(protector);

    /// <summary>Adds a 残疾人证 as 待核. An earlier one ends the day before.</summary>
    /// <exception cref="RuleBrokenException">A <see cref="PersonRules"/> rule; <c>certificate.category</c> when the number and the card do not say the same.</exception>
    public async Task AddCertificateAsync(Actor actor, int personId, AddCertificateOptions options, int version, Guid? formKey = null, CancellationToken cancel = default)
    {
        actor.Demand(Right.EditPerson);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is not null)
            return;
        var person = await FindAsync(act, personId, version, cancel);
        await AddAsync(act, person, options, cancel);
        act.Remember(formKey, () => person.Id);
        await act.SaveAsync(cancel);
    }

    /// <summary>As <see cref="AddCertificateAsync"/> within another act, which saves. The person's certificates are loaded.</summary>
    internal async Task AddAsync(BusinessAct act, Person person, AddCertificateOptions options, CancellationToken cancel)
    {
        var number = options.Number;
        // Asked which is right; neither is changed silently (domain.md §3.2).
        PersonRules.CertificateCategory.Demand(options.Category is not { } category || category == number.Category, "category");
        PersonRules.CertificateGrade.Demand(options.Grade is not { } grade || grade == number.Grade, "grade");
        await _numbers.DemandUsableAsync(act, number.Identity, person.Id, cancel);
        PersonRules.CertificateIdentity.Demand((_numbers.Reveal(person.IdentityNumberCipher) ?? number.Identity.Text) == number.Identity.Text, "certificateNumber");
        var certificate = _numbers.NewCertificate(person.WorkerType, number, number.Identity, options.FromOn, options.ToOn, options.Components, act.Today);
        foreach (var older in person.Certificates.Where(c => c.ValidFromOn < options.FromOn && (c.ValidToOn is null || c.ValidToOn >= options.FromOn)))
            older.ValidToOn = options.FromOn.AddDays(-1);
        person.Certificates.Add(certificate);
        _numbers.SetIdentity(person, number.Identity);
        act.Note("AddCertificate", nameof(Person), () => person.Id, person.BaseId);
        Touch(act, person);
    }

    /// <summary>Sets the last day of validity of a certificate on record, within another act, which saves.</summary>
    internal static void SetValidity(BusinessAct act, Person person, int certificateId, DateOnly toOn)
    {
        var certificate = person.Certificates.Find(c => c.Id == certificateId) ?? throw new RecordMissingException();
        PersonRules.CertificateDates.Demand(toOn >= certificate.ValidFromOn, "certificateToOn");
        certificate.ValidToOn = toOn;
        act.Note("SetCertificateValidity", nameof(Person), () => person.Id, person.BaseId);
        Touch(act, person);
    }

    /// <summary>Puts a person's certificates back as they were, within another act, which saves.</summary>
    /// <param name="before">Last day of validity of each, by id; others are removed.</param>
    internal static void Restore(BusinessAct act, Person person, IReadOnlyDictionary<int, DateOnly?> before)
    {
        act.Db.Certificates.RemoveRange(person.Certificates.Where(c => !before.ContainsKey(c.Id)));
        person.Certificates.RemoveAll(c => !before.ContainsKey(c.Id));
        foreach (var certificate in person.Certificates)
            certificate.ValidToOn = before[certificate.Id];
        Touch(act, person);
    }

    /// <summary>Marks a certificate as 已核 after it was looked at. From then on its holder counts as 残疾人.</summary>
    /// <param name="validToOn">Last day of validity as the card says; null keeps what is there.</param>
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
        act.Note("VerifyCertificate", nameof(Person), () => person.Id, person.BaseId);
        await SaveAsync(act, person, cancel);
    }

    /// <summary>Sends a verified certificate back to 待核: its holder no longer counts as 残疾人 by it.</summary>
    /// <param name="reason">Why, 2-200 characters; kept in the audit.</param>
    public async Task ReturnCertificateAsync(Actor actor, int personId, int certificateId, string reason, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.EditPerson);
        var why = TextNormal.Line(reason);
        PersonRules.Reason.Demand(why.Length is >= 2 and <= 200, "reason");
        await using var act = await database.BeginAsync(actor, cancel);
        var person = await FindAsync(act, personId, version, cancel);
        var certificate = person.Certificates.Find(c => c.Id == certificateId) ?? throw new RecordMissingException();
        if (certificate.State == CertificateState.Pending)
            return;
        certificate.State = CertificateState.Pending;
        act.Note("ReturnCertificate", nameof(Person), () => person.Id, person.BaseId);
        act.Tell(person.Id, "Reason", why);
        await SaveAsync(act, person, cancel);
    }

    private static async Task<Person> FindAsync(BusinessAct act, int personId, int version, CancellationToken cancel)
    {
        var person = await act.Db.People.Include(p => p.Certificates).FirstOrDefaultAsync(p => p.Id == personId, cancel)
            ?? throw new RecordMissingException();
        StaleRecordException.ThrowUnlessCurrent(person, version);
        return person;
    }

    private static Task SaveAsync(BusinessAct act, Person person, CancellationToken cancel)
    {
        Touch(act, person);
        return act.SaveAsync(cancel);
    }

    // A certificate is part of its person: whoever changes it has changed the person.
    private static void Touch(BusinessAct act, Person person) => act.Db.Entry(person).Property(p => p.WorkerType).IsModified = true;
}
