using LeYe.Domain.People;

namespace LeYe.Domain.Importing;

/// <summary>What a row changes in the certificates of a registered person: one more, or the last day of one on record.</summary>
/// <param name="CertificateId">The one on record whose last day is set; null for one more.</param>
/// <param name="FromOn">First day of validity of the one concerned.</param>
public sealed record CertificateChange(CertificateNumber Number, int? CertificateId, DateOnly FromOn, DateOnly? ToOn)
{
    /// <summary>The one to add; null when it is on record.</summary>
    public AddCertificateOptions? Added => CertificateId is null ? new AddCertificateOptions { Number = Number, FromOn = FromOn, ToOn = ToOn } : null;
}
