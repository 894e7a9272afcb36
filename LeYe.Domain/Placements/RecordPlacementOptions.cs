namespace LeYe.Domain.Placements;

/// <summary>What is asked to record a placement.</summary>
public sealed record RecordPlacementOptions
{
    public required int PersonId { get; init; }

    public required int BaseId { get; init; }

    public int? BusinessLineId { get; init; }

    /// <summary>1-50 characters.</summary>
    public required string Post { get; init; }

    public required WorkMode WorkMode { get; init; }

    public NationalForm NationalForm { get; init; }

    public ContractKind Contract { get; init; }

    public bool IsTrial { get; init; }

    public bool IsMain { get; init; } = true;

    /// <summary>First day counted.</summary>
    public required DateOnly StartOn { get; init; }
}
