namespace LeYe.Domain.People;

/// <summary>A certificate with its number masked: last four of the identity part, category and grade digits hidden.</summary>
public sealed record CertificateSummary(
    int Id, string NumberMasked, DisabilityCategory Category, DisabilityGrade Grade, DateOnly ValidFromOn, DateOnly? ValidToOn, CertificateState State);
