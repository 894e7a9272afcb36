namespace LeYe.Domain.People;

/// <summary>A person as a page shows them; numbers masked.</summary>
public sealed record PersonDetails
{
    public required int Id { get; init; }

    public required int Version { get; init; }

    public required int BaseId { get; init; }

    public required string BaseName { get; init; }

    public required string Name { get; init; }

    public required WorkerType WorkerType { get; init; }

    public required Sex Sex { get; init; }

    public DateOnly? BornOn { get; init; }

    /// <summary>Last four of the 身份证号, or null.</summary>
    public string? IdentityMasked { get; init; }

    /// <summary>Last four digits of the phone, or null.</summary>
    public string? PhoneMasked { get; init; }

    public required Household Household { get; init; }

    public required DateOnly RegisteredOn { get; init; }

    public int? RelativeOfId { get; init; }

    public string? RelativeNote { get; init; }

    /// <summary>Name of the registered relative, where the actor may see them.</summary>
    public string? RelativeName { get; init; }

    /// <summary>
    /// The person's record is kept by another base now and only what happened at the actor's own bases is shown:
    /// no numbers, certificates, hardships or consents.
    /// </summary>
    public bool IsFormer { get; init; }

    /// <summary>The day the person was removed by the retention rules; nothing of them is shown.</summary>
    public DateOnly? RemovedOn { get; init; }

    public required PersonState State { get; init; }

    public required IReadOnlyList<CertificateSummary> Certificates { get; init; }

    public required IReadOnlyList<HardshipSummary> Hardships { get; init; }

    public required IReadOnlyList<ConsentSummary> Consents { get; init; }

    /// <summary>Newest first; the first is in force while it is not lifted.</summary>
    public IReadOnlyList<RestrictionSummary> Restrictions { get; init; } = [];

    public bool IsRestricted => Restrictions.Any(r => r.LiftedOn is null);

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<PersonHistoryItem> History { get; init; }
}
