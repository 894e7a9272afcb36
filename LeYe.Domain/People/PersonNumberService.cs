using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.People;

/// <summary>What registering, editing and certificates have in common about a person's numbers. No act of its own.</summary>
internal sealed class PersonNumberService(FieldProtector protector)
{
    /// <summary>Refuses a number that another person has, and a test number outside a demonstration.</summary>
    public async Task DemandUsableAsync(BusinessAct act, IdentityNumber? identity, int? exceptId, CancellationToken cancel)
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

    public async Task DemandSameIdentityAsync(BusinessAct act, Person person, IdentityNumber? identity, CancellationToken cancel)
    {
        if (identity is not { } number)
            return;
        var ciphers = await act.Db.Certificates.Where(c => c.PersonId == person.Id).Select(c => c.NumberCipher).ToListAsync(cancel);
        PersonRules.CertificateIdentity.Demand(ciphers.TrueForAll(c => protector.Reveal(c).StartsWith(number.Text, StringComparison.Ordinal)), "identityNumber");
    }

    public DisabilityCertificate NewCertificate(WorkerType type, CertificateNumber number, IdentityNumber? identity, DateOnly fromOn, DateOnly? toOn, int components, DateOnly today)
    {
        PersonRules.CertificateWorkerType.Demand(type == WorkerType.Disabled, "certificateNumber");
        PersonRules.CertificateIdentity.Demand(identity == number.Identity, "certificateNumber");
        PersonRules.CertificateDates.Demand(fromOn <= today && (toOn is null || toOn >= fromOn), "certificateToOn");
        return new DisabilityCertificate
        {
            NumberCipher = protector.Protect(number.Text), NumberHash = protector.SearchHash(SearchPurpose.CertificateNumber, number.Text),
            Category = number.Category, Grade = number.Grade, Components = number.Category == DisabilityCategory.Multiple ? components : 0,
            ValidFromOn = fromOn, ValidToOn = toOn, State = CertificateState.Pending,
        };
    }

    public void SetIdentity(Person person, IdentityNumber identity)
    {
        var hash = protector.SearchHash(SearchPurpose.IdentityNumber, identity.Text);
        if (person.IdentityNumberHash is { } known && known.AsSpan().SequenceEqual(hash))
            return;
        (person.Sex, person.BornOn) = (identity.Sex, identity.BornOn);
        (person.IdentityNumberCipher, person.IdentityNumberHash) = (protector.Protect(identity.Text), hash);
        person.IdentityTailHash = SearchHashes.IdentityTail(protector, identity.Text);
    }

    /// <summary>Takes an identity number away again, with what followed from it.</summary>
    public static void Forget(Person person, Sex sex, DateOnly? bornOn)
    {
        (person.IdentityNumberCipher, person.IdentityNumberHash, person.IdentityTailHash) = (null, null, null);
        (person.Sex, person.BornOn) = (sex, bornOn);
    }

    public void SetPhone(Person person, string? phone) =>
        (person.PhoneCipher, person.PhoneTailHash) = (phone is null ? null : protector.Protect(phone), SearchHashes.PhoneTail(protector, phone));

    public string? Reveal(byte[]? cipher) => cipher is null ? null : protector.Reveal(cipher);
}
