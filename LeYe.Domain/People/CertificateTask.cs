namespace LeYe.Domain.People;

/// <summary>A line of the work list of certificates.</summary>
/// <param name="CertificateId">The newest certificate; null when there is none.</param>
/// <param name="ValidToOn">Last day of its validity.</param>
/// <param name="IsInPost">In post today: counts among 待核 of the headcount until it is done.</param>
public sealed record CertificateTask(
    int PersonId, string PersonName, int BaseId, string BaseName, CertificateWork Work, int? CertificateId, DateOnly? ValidToOn, DateOnly RegisteredOn, bool IsInPost);
