using LeYe.Domain.People;

namespace LeYe.Domain.Reporting.PersonFiles;

/// <summary>Everything that the portal keeps of one person, with whole numbers (PIPL 45). Only for the file; not to be stored, logged or put in an address.</summary>
public sealed class PersonFile
{
    public required int Number { get; init; }

    public required string Name { get; init; }

    public required string BaseName { get; init; }

    public required WorkerType WorkerType { get; init; }

    public required Sex Sex { get; init; }

    public required DateOnly? BornOn { get; init; }

    public required string? IdentityNumber { get; init; }

    public required string? Phone { get; init; }

    public required Household Household { get; init; }

    public required DateOnly RegisteredOn { get; init; }

    public required string? Relative { get; init; }

    /// <summary>Null where none was filled in.</summary>
    public required EditProfileOptions? Profile { get; init; }

    public required IReadOnlyList<PersonFileCertificate> Certificates { get; init; }

    public required IReadOnlyList<HardshipSummary> Hardships { get; init; }

    public required IReadOnlyList<ConsentSummary> Consents { get; init; }

    public required IReadOnlyList<RestrictionSummary> Restrictions { get; init; }

    public required IReadOnlyList<PersonFileClass> Classes { get; init; }

    public required IReadOnlyList<PersonFileStay> Stays { get; init; }

    public required IReadOnlyList<PersonFileFollowUp> FollowUps { get; init; }

    public required IReadOnlyList<PersonFileIncome> Incomes { get; init; }

    public required IReadOnlyList<AttachmentSummary> Attachments { get; init; }

    public required IReadOnlyList<DisclosureSummary> Disclosures { get; init; }

    public required IReadOnlyList<RevealSummary> Reveals { get; init; }

    /// <summary>How many records it tells of, the person's own included.</summary>
    public int Records => 1 + Certificates.Count + Hardships.Count + Consents.Count + Restrictions.Count + Classes.Count + Stays.Count + FollowUps.Count + Incomes.Count
        + Attachments.Count + Disclosures.Count + Reveals.Count;
}
