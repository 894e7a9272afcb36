namespace LeYe.Domain.People;

/// <summary>One 残疾人证 of a person. A changed number is a new row; the old one stays.</summary>
public sealed class DisabilityCertificate
{
    public int Id { get; init; }

    public int PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>残疾人证号, encrypted.</summary>
    public required byte[] NumberCipher { get; init; }

    public required byte[] NumberHash { get; init; }

    public required DisabilityCategory Category { get; init; }

    public required DisabilityGrade Grade { get; init; }

    /// <summary>For 多重残疾 the categories it is made of, as bits 1 shifted by category - 1; 0 when not known (domain.md §3.1).</summary>
    public int Components { get; init; }

    public required DateOnly ValidFromOn { get; init; }

    /// <summary>Last day on which the certificate is valid; null when not known.</summary>
    public DateOnly? ValidToOn { get; internal set; }

    public required CertificateState State { get; set; }

    public bool IsSevere => Grade is DisabilityGrade.One or DisabilityGrade.Two;

    /// <summary>Makes its holder count as 残疾人 on the date.</summary>
    public bool CountsOn(DateOnly date) =>
        State == CertificateState.Verified && ValidFromOn <= date && (ValidToOn is null || date <= ValidToOn);
}
