namespace LeYe.Domain.Bases;

/// <summary>A base as its page shows it.</summary>
public sealed record BaseDetails
{
    public required BaseSummary Summary { get; init; }

    public string? ProgrammeNo { get; init; }

    public string? County { get; init; }

    public required string DivisionCode { get; init; }

    public int? AreaSquareMetres { get; init; }

    public AreaKind? AreaKind { get; init; }

    public int? Workstations { get; init; }

    /// <summary>Short name of the base it reports to.</summary>
    public string? ParentName { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<BaseStatusSummary> Statuses { get; init; }

    public required IReadOnlyList<BasePartnerSummary> Partners { get; init; }

    public required IReadOnlyList<BaseHonourSummary> Honours { get; init; }

    public required IReadOnlyList<BaseName> SubBases { get; init; }
}
