namespace LeYe.Domain.People;

/// <summary>What is asked to add a 残疾人证: the number, and what the card says in words, to be compared with it.</summary>
public sealed record AddCertificateOptions
{
    public required CertificateNumber Number { get; init; }

    /// <summary>As printed on the card; null when not asked.</summary>
    public DisabilityCategory? Category { get; init; }

    /// <summary>As printed on the card; null when not asked.</summary>
    public DisabilityGrade? Grade { get; init; }

    /// <summary>For 多重残疾: bits 1 shifted by category - 1.</summary>
    public int Components { get; init; }

    /// <summary>First day of validity.</summary>
    public required DateOnly FromOn { get; init; }

    /// <summary>Last day of validity, if known.</summary>
    public DateOnly? ToOn { get; init; }
}
