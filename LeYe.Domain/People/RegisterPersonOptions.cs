namespace LeYe.Domain.People;

/// <summary>What is asked to register a person.</summary>
public sealed record RegisterPersonOptions
{
    public required int BaseId { get; init; }

    public required string Name { get; init; }

    public required WorkerType WorkerType { get; init; }

    /// <summary>Null when not given yet. Sex and birth date follow from it.</summary>
    public IdentityNumber? IdentityNumber { get; init; }

    /// <summary>Used only while no identity number is known.</summary>
    public Sex Sex { get; init; }

    /// <summary>Used only while no identity number is known.</summary>
    public DateOnly? BornOn { get; init; }

    /// <summary>Null for 证件待核. The identity number is taken from it where none was given.</summary>
    public CertificateNumber? CertificateNumber { get; init; }

    /// <summary>First day of validity; the registration day when null.</summary>
    public DateOnly? CertificateFromOn { get; init; }

    /// <summary>Last day of validity.</summary>
    public DateOnly? CertificateToOn { get; init; }

    public Household Household { get; init; }

    /// <summary>First day in the programme; today when null.</summary>
    public DateOnly? RegisteredOn { get; init; }

    public string? Phone { get; init; }

    public int? RelativeOfId { get; init; }

    public string? RelativeNote { get; init; }

    /// <summary>Version of the text the person agreed to; null means no consent was given, which refuses the registration.</summary>
    public string? ConsentTextVersion { get; init; }

    /// <summary>How the consent was given.</summary>
    public ConsentWay ConsentWay { get; init; }
}
