namespace LeYe.Domain.Placements;

/// <summary>A placement as its page shows it.</summary>
public sealed record PlacementDetails(
    PlacementSummary Summary, int Version, NationalForm NationalForm, ContractKind Contract, BusinessLineSummary? BusinessLine, IReadOnlyList<LeaveSummary> Leaves)
{
    /// <summary>The running leave, if there is one.</summary>
    public LeaveSummary? RunningLeave => Leaves.FirstOrDefault(l => l.UntilOn is null);
}
