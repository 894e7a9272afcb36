using LeYe.Domain.Common;
using LeYe.Domain.People;

namespace LeYe.Domain.Importing;

/// <summary>The certificates on record, to find what a row adds to them.</summary>
internal sealed class CertificateBook(IEnumerable<KnownCertificate> certificates, FieldProtector protector)
{
    private readonly ILookup<int, KnownCertificate> _byPerson = certificates.ToLookup(c => c.PersonId);

    public bool HasAny(int personId) => _byPerson[personId].Any();

    /// <summary>
    /// A number that is not on record, a later first day or a later last day is a new certificate, to be verified like any other; a last day
    /// that was not known, or an earlier one, is set. An earlier first day leaves what is on record. Null when nothing changes.
    /// </summary>
    public CertificateChange? Compare(int personId, CertificateNumber number, DateOnly? fromOn, DateOnly? toOn, DateOnly today)
    {
        var hash = Convert.ToHexString(protector.SearchHash(SearchPurpose.CertificateNumber, number.Text));
        var known = _byPerson[personId].Where(c => c.NumberHash == hash).MaxBy(c => (c.ValidFromOn, c.Id));
        if (known is null || fromOn > known.ValidFromOn)
            return new CertificateChange(number, null, fromOn ?? today, toOn);
        if (toOn is not { } last || last == known.ValidToOn)
            return null;
        return known.ValidToOn is { } end && last > end
            ? new CertificateChange(number, null, end < today ? end.AddDays(1) : today, last)
            : new CertificateChange(number, known.Id, known.ValidFromOn, last);
    }
}
