using LeYe.Domain.People;

namespace LeYe.Domain.Reporting.NationalRegister;

/// <summary>A person who may stand in the list.</summary>
/// <param name="CertificateCipher">Of the newest certificate that is verified and valid on the day; null without one.</param>
/// <param name="HasConsent">Consented to 对外提供, not withdrawn.</param>
/// <param name="IsRestricted">The person's data is restricted.</param>
internal sealed record RegisterCandidate(
    int Id, string Name, WorkerType Type, Household Household, byte[]? IdentityCipher, byte[]? PhoneCipher, byte[]? CertificateCipher, bool HasConsent, bool IsRestricted);
