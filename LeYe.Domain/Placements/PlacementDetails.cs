namespace LeYe.Domain.Placements;

/// <summary>A placement as its page shows it.</summary>
public sealed record PlacementDetails(
    PlacementSummary Summary, int Version, NationalForm NationalForm, ContractKind Contract, BusinessLineSummary? BusinessLine, IReadOnlyList<LeaveSummary> Leaves)
{
    public DateOnly? ContractSignedOn { get; init; }

    /// <summary>Last day of the contract.</summary>
    public DateOnly? ContractEndsOn { get; init; }

    public Insurances Insurances { get; init; }

    public PlacementSource Source { get; init; }

    public int? TeamId { get; init; }

    public string? TeamName { get; init; }

    public int? OpeningId { get; init; }

    /// <summary>The stay that this one goes on from, after a move.</summary>
    public int? ContinuesId { get; init; }

    /// <summary>The running leave, if there is one.</summary>
    public LeaveSummary? RunningLeave => Leaves.FirstOrDefault(l => l.UntilOn is null);
}
