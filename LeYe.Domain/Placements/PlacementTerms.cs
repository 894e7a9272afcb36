namespace LeYe.Domain.Placements;

/// <summary>What can be put right about a stay without beginning another: contract, 社保, national form, source, team.</summary>
public sealed record PlacementTerms
{
    public ContractKind Contract { get; init; }

    public DateOnly? ContractSignedOn { get; init; }

    /// <summary>Last day of the contract.</summary>
    public DateOnly? ContractEndsOn { get; init; }

    public Insurances Insurances { get; init; }

    public NationalForm NationalForm { get; init; }

    public PlacementSource Source { get; init; }

    public int? TeamId { get; init; }
}
